import type { CursorValue } from '../../pothos-neo4j/page/cursor-scope.ts'

/** What a ranking holds of a paper, at least. */
type Ranked = { id: string; score: number }

/** Which page is asked for; cursors hold a score and an id. */
export type AskedPage = {
  size: number
  end: 'first' | 'last'
  after: readonly CursorValue[] | null
  before: readonly CursorValue[] | null
}

/** A page of a ranking, in its order. */
export type RankedPage<Row> = { rows: Row[]; hasNextPage: boolean; hasPreviousPage: boolean }

/** Below 0 where `a` comes before what a cursor of a `rankedScope` holds. */
const fromCursor = (a: Ranked, [score, id]: readonly CursorValue[]): number =>
  Number(score) - a.score || (a.id < String(id) ? -1 : Number(a.id > String(id)))

/** The page of rows that are in order of score, the best first, and of id where scores are equal. */
export const rankedPage = <Row extends Ranked>(
  rows: readonly Row[],
  { size, end, after, before }: AskedPage,
): RankedPage<Row> => {
  const from = after === null ? 0 : rows.filter((row) => fromCursor(row, after) <= 0).length
  const to = before === null ? rows.length : rows.filter((row) => fromCursor(row, before) < 0).length
  const start = end === 'first' ? from : Math.max(from, to - size)
  const stop = Math.max(start, end === 'first' ? Math.min(to, from + size) : to)
  return { rows: rows.slice(start, stop), hasNextPage: stop < rows.length, hasPreviousPage: start > 0 }
}
