import type { z } from 'zod'

type Path = PropertyKey[]

/** An entry without what is wrong within it: undefined for all of it, as its place stays: the places of the others are told to people. */
const withoutWrong = (entry: unknown, within: Path): unknown =>
  within[0] === 'kind' && typeof entry === 'object' && entry !== null ? { ...entry, kind: null } : undefined

/**
 * The fields of a record without those that zod found wrong: of a list only the entry, of a concept only its kind. Null where one of them was not
 * there.
 */
export const withoutFields = (
  fields: Record<string, unknown>,
  issues: z.core.$ZodIssue[],
): Record<string, unknown> | null => {
  const rest = { ...fields }
  // Each list is copied once, however much is wrong in it.
  const copies = new Map<string, unknown[]>()
  const withoutEntry = (field: string, [place, ...within]: Path): unknown => {
    const list = rest[field]
    if (!Array.isArray(list) || typeof place !== 'number') return undefined
    const copy = copies.get(field) ?? [...list]
    copies.set(field, copy)
    copy[place] = withoutWrong(copy[place], within)
    return copy
  }
  for (const { path } of issues) {
    const [field, ...within] = path
    if (typeof field !== 'string' || rest[field] === undefined) return null
    rest[field] = within.length === 0 ? null : withoutEntry(field, within)
  }
  return rest
}
