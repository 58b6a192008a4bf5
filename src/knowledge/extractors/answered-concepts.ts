import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { parsedJson } from '../services/parsed-json.ts'
import type { ExtractedConcept } from './extractor.ts'

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

const concepts = z.object({
  concepts: z.array(
    z.object({
      name: z.string().trim().min(1).max(200),
      kind: z.preprocess(
        (kind) => (typeof kind === 'string' ? kind.trim().toUpperCase() : kind),
        z.enum(conceptKinds).catch('OTHER'),
      ),
    }),
  ),
})

/** The object within what a model says: some think aloud before it, or fence it as code. */
const objectIn = (content: string): unknown =>
  parsedJson(content) ?? parsedJson(/\{\s*"concepts"[^]*\}/u.exec(content)?.[0] ?? '')

/** The concepts that a chat completion's body lists; null where it is none, was cut off, or says something else. */
export const answeredConcepts = (body: string): ExtractedConcept[] | null => {
  const answered = completion.safeParse(parsedJson(body))
  const content = answered.data?.choices[0]?.message.content ?? ''
  return concepts.safeParse(objectIn(content)).data?.concepts ?? null
}
