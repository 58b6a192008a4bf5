import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { mostRanked } from '../../graph/reads/search/most-ranked.ts'
import { findSharingPapers } from '../../graph/reads/search/find-sharing-papers.ts'
import { paperVector } from '../../graph/reads/search/paper-vector.ts'
import { rankByVector } from '../../graph/reads/search/rank-by-vector.ts'
import { rankedPaper } from '../../graph/reads/search/ranked-paper.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import type { Comparable, Comparison } from '../../knowledge/similarity/similarity.ts'
import type { Context } from '../context.ts'
import { meanVector } from './mean-vector.ts'
import { strongestConcepts } from './strongest-concepts.ts'

/** Pairs that are compared at most, since nothing else is answered meanwhile; a candidate is a pair with each paper of the sets. */
const mostPairs = 20_000

/** The papers to compare with the sets; `isCut` where there were more. */
export type Candidates = { ids: string[]; isCut: boolean }

/**
 * Which papers of a filter are compared with a set: those near the mean of its vectors, two of three, and those that share its rarer concepts. Those of
 * the sets themselves are none. Three statements without a filter, four or five with one.
 */
export const findCandidates = async (
  { graph }: Pick<Context, 'graph'>,
  sets: { to: readonly Comparable[]; unlike: readonly Comparable[] },
  { papers }: Comparison,
  where: PaperFilter,
): Promise<Candidates> => {
  const members = new Set([...sets.to, ...sets.unlike].map(({ id }) => id))
  const most = Math.min(mostRanked, Math.floor(mostPairs / members.size))
  const near = async () => {
    const rows = await readByKeys(
      graph,
      paperVector,
      sets.to.map(({ id }) => id),
    )
    const vectors = rows.flatMap((row) => (row === null ? [] : [row.embedding]))
    return rankByVector(graph, meanVector(vectors), where)
  }
  const concepts = strongestConcepts(sets.to, papers)
  const [byVector, sharing] = await Promise.all([
    near(),
    graph.read(findSharingPapers(concepts, where, most)).then((rows) => rowsAs(rankedPaper, rows)),
  ])
  const nearest = byVector.papers.map(({ id }) => id).filter((id) => !members.has(id))
  const first = nearest.slice(0, Math.ceil((most * 2) / 3))
  const all = new Set([...first, ...sharing.map(({ id }) => id), ...nearest])
  const ids = [...all].filter((id) => !members.has(id))
  return {
    ids: ids.slice(0, most),
    isCut: byVector.isCut || sharing.length === most || ids.length > most,
  }
}
