import type { z } from 'zod'

type Path = PropertyKey[]

/** A list without an entry, whose place stays: the places of the others are told to people. */
const withoutEntry = (list: unknown, [place, ...within]: Path): unknown => {
  if (!Array.isArray(list) || typeof place !== 'number') return undefined
  const entry: unknown = list[place]
  const isKind = within[0] === 'kind' && typeof entry === 'object' && entry !== null
  return list.with(place, isKind ? { ...entry, kind: null } : undefined)
}

/**
 * The fields of a record without those that zod found wrong: of a list only the entry, of a concept only its kind. Null where one of them was not
 * there.
 */
export const withoutFields = (
  fields: Record<string, unknown>,
  issues: z.core.$ZodIssue[],
): Record<string, unknown> | null => {
  const rest = { ...fields }
  for (const { path } of issues) {
    const [field, ...within] = path
    if (typeof field !== 'string' || rest[field] === undefined) return null
    rest[field] = within.length === 0 ? null : withoutEntry(rest[field], within)
  }
  return rest
}
