import { z } from 'zod'
import { arxivId } from '../../domain/arxiv-id.ts'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { doi } from '../../domain/doi.ts'
import { plainProse } from '../../domain/plain-prose.ts'
import { plainText } from '../../domain/plain-text.ts'
import { dayOfTimestamp } from './day-of-timestamp.ts'

const wellFormed = z
  .string('expected text')
  .refine(
    (value) => !/\p{Cs}/u.test(value),
    'expected whole characters, but half of one is there (a lone surrogate)',
  )

/** Text without markup and without white space at its ends. */
const text = wellFormed.transform(plainText)

const prose = wellFormed.transform(plainProse)

/** '' counts as not stated, as null does. */
const statedProse = prose.nullish().transform((value) => value || null)

const parsedText = <T>(parse: (value: string) => T | null, expected: string) =>
  z
    .string(`expected ${expected}`)
    .nullish()
    .transform((value, context): T | null => {
      const stated = value?.trim() || null
      const parsed = stated === null ? null : parse(stated)
      if (stated !== null && parsed === null)
        context.addIssue({ code: 'custom', message: `expected ${expected}` })
      return parsed
    })

const name = text.refine((value) => value !== '', 'expected a name, not an empty text')

const listOf = <T>(entry: z.ZodType<T>, expected: string) =>
  z
    .array(entry, `expected a list of ${expected}`)
    .nullish()
    .transform((entries) => entries ?? [])

/** An entry that is written as a name, or as an object with more to say. */
const nameOr = <T>(object: z.ZodType<T>, fromName: (name: string) => T) =>
  z.unknown().transform((value, context): T => {
    const parsed =
      typeof value === 'string' ? name.transform(fromName).safeParse(value) : object.safeParse(value)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

const named = nameOr(
  z.object({ name }, 'expected a name, or an object with a name').transform((object) => object.name),
  (value) => value,
)

const kind = z
  .string(`expected one of ${conceptKinds.join(', ')}`)
  .transform((value) => value.trim().toUpperCase())
  .pipe(z.enum(conceptKinds, `expected one of ${conceptKinds.join(', ')}`))
  .nullish()
  .transform((value) => value ?? null)

const concept = nameOr(
  z.object({ name, kind }, 'expected a name, or an object with name and kind'),
  (value) => ({
    name: value,
    kind: null,
  }),
)

const isWebAddress = (value: string): boolean => /^https?:\/\//iu.test(value) && URL.canParse(value)

/** Ids and addresses are keys: an index of Neo4j does not take longer ones. */
const longestId = 500
const longestAddress = 2000

const mostUpvotes = 9_999_999_999

/**
 * One line of a JSONL file as papergraph reads it; `title` alone must be there, and null or '' says the same as leaving a field out. Markup in
 * texts is taken off. Ids are brought to the form that Paper has, lists are never null. Fields that are not named here are passed over.
 */
export const jsonPaper = z.object({
  title: prose.refine((value) => value !== '', 'expected text, not an empty one'),
  id: z
    .union([z.string(), z.int().transform(String)], 'expected text or a whole number')
    .nullish()
    .transform((value) => value?.trim() || null)
    .refine((value) => (value ?? '').length <= longestId, `expected at most ${longestId} characters`),
  abstract: statedProse,
  summary: statedProse,
  publishedAt: parsedText(dayOfTimestamp, 'a day such as 2026-01-08, or a timestamp'),
  authors: listOf(named, 'names, or of objects with a name'),
  organizations: listOf(named, 'names, or of objects with a name'),
  urls: listOf(
    text
      .refine(isWebAddress, {
        error: 'expected an address that begins with http:// or https://',
        abort: true,
      })
      .refine(
        (value) => new URL(value).href.length <= longestAddress,
        `expected an address of at most ${longestAddress} characters`,
      ),
    'addresses',
  ),
  arxivId: parsedText(arxivId, 'an arXiv id such as 2501.01234'),
  doi: parsedText(doi, 'a DOI such as 10.1000/xyz'),
  upvotes: z
    .int('expected a whole number, 0 or more')
    .min(0, 'expected a whole number, 0 or more')
    .max(mostUpvotes, `expected at most ${mostUpvotes}`)
    .nullish()
    .transform((value) => value ?? null),
  concepts: listOf(concept, 'names, or of objects with name and kind'),
})

export type JsonPaper = z.infer<typeof jsonPaper>
