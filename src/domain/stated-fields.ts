import type { PaperStatement } from './paper-statement.ts'

const isStated = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null)

/** How many fields a record states; `source` and `sourceId` do not count, nor does an empty list. */
export const statedFields = (statement: PaperStatement): number => {
  const { source: _source, sourceId: _sourceId, ...said } = statement
  return Object.values(said).filter(isStated).length
}
