import { z } from 'zod'
import { arxivId } from '../../domain/arxiv-id.ts'
import { conceptKinds } from '../../domain/concept-kind.ts'
import { doi } from '../../domain/doi.ts'
import type { StatedConcept } from '../../domain/paper-statement.ts'
import { plainProse } from '../../domain/plain-prose.ts'
import { plainText } from '../../domain/plain-text.ts'
import { withoutHeading } from '../../domain/without-heading.ts'
import { greatestCount } from '../greatest-count.ts'
import { upvoteCount } from '../upvote-count.ts'
import { addressWithScheme } from './address-with-scheme.ts'
import { authorNames } from './author-names.ts'
import { authorsInText } from './authors-in-text.ts'
import { publishedAt } from './published-at.ts'
import { refuseOtherKinds } from './refuse-other-kinds.ts'

/** Neo4j keeps something else in place of half a character, under which what it is the key of is not found again. */
const whole = (value: string | null): boolean => !/\p{Cs}/u.test(value ?? '')
const expectedWhole = 'expected whole characters, but half of one is there (a lone surrogate)'

const wellFormed = (expected: Parameters<typeof z.string>[0]) =>
  z.string(expected).refine(whole, expectedWhole)

/** Text without markup and without white space at its ends. */
const text = wellFormed('expected text').transform(plainText)

const title = wellFormed({ error: ({ input }) => `${input == null ? 'missing, ' : ''}expected text` })
  .transform(plainProse)
  .refine((value) => value !== '', 'expected text, not an empty one')

/** '' counts as not stated, as null does. */
const statedProse = wellFormed('expected text')
  .transform((value) => plainProse(withoutHeading(value)))
  .nullish()
  .transform((value) => value || null)

const parsedText = <T>(parse: (value: string) => T | null, expected: string) =>
  wellFormed(`expected ${expected}`)
    .nullish()
    .transform((value, context): T | null => {
      const stated = value?.trim() || null
      const parsed = stated === null ? null : parse(stated)
      if (stated !== null && parsed === null)
        context.addIssue({ code: 'custom', message: `expected ${expected}` })
      return parsed
    })

const name = text.refine((value) => value !== '', 'expected a name, not an empty text')

/** A list as a text of JSON; null for any other text. */
const listInText = (written: string): unknown => {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}

/** What a field takes, or a text that plainly means the same, JSON among it; what is not plain stays as it is, for the schema to refuse. */
const orText = <T>(fromText: (text: string) => unknown, schema: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      if (typeof value !== 'string') return value
      const written = value.trim()
      if (written === '') return null
      return (written.startsWith('[') ? listInText(written) : fromText(written)) ?? value
    })
    .pipe(schema)

/** An entry that is undefined, which no JSON can say, is passed over: it stands where one was taken out. */
const entriesOf = <T>(entry: z.ZodType<T>, expected: string) =>
  z.array(entry.optional(), `expected a list of ${expected}`)

const stated = <T>(entries: (T | undefined)[] | null | undefined): T[] =>
  (entries ?? []).filter((entry) => entry !== undefined)

const listOf = <T>(entry: z.ZodType<T>, expected: string) =>
  entriesOf(entry, expected).nullish().transform(stated)

const parted = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** An entry that is written as a name, or as an object with more to say. */
const nameOr = <T>(written: z.ZodType<string>, object: z.ZodType<T>, fromName: (name: string) => T) =>
  z.unknown().transform((value, context): T => {
    const parsed =
      typeof value === 'string' ? written.transform(fromName).safeParse(value) : object.safeParse(value)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })

const named = nameOr(
  name,
  z.object({ name }, 'expected a name, or an object with a name').transform((object) => object.name),
  (value) => value,
)

const kind = z
  .string(`expected one of ${conceptKinds.join(', ')}`)
  .transform((value) => value.trim().toUpperCase())
  .pipe(z.enum(conceptKinds, `expected one of ${conceptKinds.join(', ')}`))
  .nullish()
  .transform((value) => value ?? null)

const conceptName = name.refine(
  (value) => /[\p{L}\p{N}]/u.test(value),
  'expected a name with a letter or a digit',
)

const concept = nameOr(
  conceptName,
  z.object({ name: conceptName, kind }, 'expected a name, or an object with name and kind'),
  (value): StatedConcept => ({ name: value, kind: null }),
)

const concepts = entriesOf(concept, 'names, or of objects with name and kind')
  .superRefine((entries, context) =>
    refuseOtherKinds(entries, (path, message) => context.addIssue({ code: 'custom', path, message })),
  )
  .nullish()
  .transform(stated)

const isWebAddress = (value: string): boolean => /^https?:\/\//iu.test(value) && URL.canParse(value)

/** Ids and addresses are keys: an index of Neo4j does not take longer ones. */
const longestId = 500
const longestAddress = 2000

/**
 * One line of a JSONL file as papergraph reads it; `title` alone must be there, and null or '' says the same as leaving a field out. Markup in
 * texts is taken off. Ids are brought to the form that Paper has, lists are never null. A text that plainly means
 * what a field takes is taken for it: '12', 'github.com/foo/bar', 'A. Author and B. Writer'. Fields that are not named here are passed over.
 */
export const jsonPaper = z.object({
  title,
  id: z
    .union([z.string(), z.int().transform(String)], 'expected text or a whole number')
    .nullish()
    .transform((value) => value?.trim() || null)
    .refine((value) => (value ?? '').length <= longestId, `expected at most ${longestId} characters`)
    .refine(whole, expectedWhole),
  abstract: statedProse,
  summary: statedProse,
  publishedAt,
  authors: orText(
    authorsInText,
    listOf(named, 'names, or of objects with a name').transform((names) => names.flatMap(authorNames)),
  ),
  organizations: orText(parted, listOf(named, 'names, or of objects with a name')),
  urls: orText(
    (value) => [value],
    listOf(
      text
        .transform(addressWithScheme)
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
  ),
  arxivId: parsedText(arxivId, 'an arXiv id such as 2501.01234'),
  doi: parsedText(doi, 'a DOI such as 10.1000/xyz'),
  upvotes: orText(
    upvoteCount,
    z
      .int('expected a whole number, 0 or more')
      .min(0, 'expected a whole number, 0 or more')
      .max(greatestCount, `expected at most ${greatestCount}`)
      .nullish()
      .transform((value) => value ?? null),
  ),
  concepts: orText((value) => (value.includes(',') ? null : parted(value)), concepts),
})

export type JsonPaper = z.infer<typeof jsonPaper>
