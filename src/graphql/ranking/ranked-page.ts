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

/**
 * How many rows come before a cursor's paper, and how many with it: by where it stands now, as its score may be another than it was (an import changes how rare words
 * are, and in HYBRID every paper that comes in ahead moves the others); one that is gone, by the score that it had.
 */
const placeOf = (
  rows: readonly Ranked[],
  cursor: readonly CursorValue[],
): { before: number; upTo: number } => {
  const place = rows.findIndex(({ id }) => id === String(cursor[1]))
  if (place !== -1) return { before: place, upTo: place + 1 }
  const before = rows.filter((row) => fromCursor(row, cursor) < 0).length
  return { before, upTo: before }
}

/** The page of rows that are in order of score, the best first, and of id where scores are equal. */
export const rankedPage = <Row extends Ranked>(
  rows: readonly Row[],
  { size, end, after, before }: AskedPage,
): RankedPage<Row> => {
  const from = after === null ? 0 : placeOf(rows, after).upTo
  const to = before === null ? rows.length : placeOf(rows, before).before
  const start = end === 'first' ? from : Math.max(from, to - size)
  const stop = Math.max(start, end === 'first' ? Math.min(to, from + size) : to)
  return { rows: rows.slice(start, stop), hasNextPage: stop < rows.length, hasPreviousPage: start > 0 }
}
