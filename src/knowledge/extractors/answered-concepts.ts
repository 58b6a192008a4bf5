import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { parsedJson } from '../services/parsed-json.ts'
import type { ExtractedConcept } from './extractor.ts'

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

const list = z.object({ concepts: z.array(z.unknown()) })

const concept = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.preprocess(
    (kind) => (typeof kind === 'string' ? kind.trim().toUpperCase() : kind),
    z.enum(conceptKinds).catch('OTHER'),
  ),
})

/** The last object that lists concepts in what a model says: some think aloud before it, with a draft or two, or fence it as code. */
const objectIn = (content: string): unknown => {
  const begin = [...content.matchAll(/\{\s*"concepts"/gu)].at(-1)?.index ?? 0
  return parsedJson(content) ?? parsedJson(content.slice(begin, content.lastIndexOf('}') + 1))
}

/** The concepts that a chat completion's body lists, without entries that are none; null where it is no completion, was cut off, or lists nothing but such. */
export const answeredConcepts = (body: string): ExtractedConcept[] | null => {
  const answered = completion.safeParse(parsedJson(body))
  const content = answered.data?.choices[0]?.message.content ?? ''
  const entries = list.safeParse(objectIn(content)).data?.concepts
  if (entries === undefined) return null
  const found = entries.flatMap((entry) => concept.safeParse(entry).data ?? [])
  return found.length === 0 && entries.length > 0 ? null : found
}
