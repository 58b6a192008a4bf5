import { z } from 'zod'
import type { Graph } from '../../graph.ts'
import { isZeroVector } from '../../../knowledge/embedders/is-zero-vector.ts'
import { rowsAs } from '../../rows-as.ts'
import type { Statement } from '../../statement.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { compareMatching } from './compare-matching.ts'
import { countMatching } from './count-matching.ts'
import { findNearestPapers } from './find-nearest-papers.ts'
import { isFiltering } from './is-filtering.ts'
import { mostRanked } from './most-ranked.ts'
import { rankedPaper } from './ranked-paper.ts'
import type { Ranking } from './ranking.ts'
import { ranking } from './ranking.ts'

/**
 * The papers of a filter are compared one by one where they are no more than `few`; those of a wider one are looked for among the `wide` nearest of
 * all, which takes about as long.
 */
const usual = { few: 10_000, wide: 10_000 }

const counted = z.object({ matching: z.number() })

/**
 * The papers of a filter whose vectors are nearest to one. The index can be asked only for the nearest of all: what a filter leaves of them is
 * too little where it is narrow, so its papers are then compared one by one. One statement without a filter, two or three with one; none for a
 * vector that is all zero, which nothing is near to.
 */
export const rankByVector = async (
  graph: Graph,
  vector: readonly number[],
  filter: PaperFilter,
  { few, wide }: typeof usual = usual,
): Promise<Ranking> => {
  const limit = mostRanked + 1
  const read = async (statement: Statement): Promise<Ranking> =>
    ranking(rowsAs(rankedPaper, await graph.read(statement)))
  if (isZeroVector(vector)) return ranking([])
  if (!isFiltering(filter)) return read(findNearestPapers(vector, filter, limit, limit))
  const { matching } = counted.parse((await graph.read(countMatching(filter, few + 1)))[0])
  const near = matching > few ? await read(findNearestPapers(vector, filter, wide, limit)) : null
  return near?.isCut === true ? near : read(compareMatching(vector, filter, limit))
}
