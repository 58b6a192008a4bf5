import type { SimilarRanks } from '../graph/import/rank-similar.ts'
import type { SimilarRow } from '../graph/import/save-similar.ts'
import type { SharedConceptWeight } from '../knowledge/similarity/shared-concept-weight.ts'
import type { PairSimilarity } from '../knowledge/similarity/similarity.ts'

/** Entries of a paper's list, at most. */
const listLength = 10

/** What a list holds now. */
export type SimilarEntry = { id: string; score: number; rank: number }

/** How alike two papers are that were compared in this batch, and how strongly their concepts join them. */
export type ComparedPair = { a: string; b: string; similarity: PairSimilarity; shared: SharedConceptWeight }

/** What to write: the lists as they are to be ranked (what they do not name goes), and the entries that are new in them. */
export type SimilarChanges = { ranked: SimilarRanks[]; entries: SimilarRow[] }

const entryOf = (from: string, to: string, rank: number, similarity: PairSimilarity): SimilarRow => ({
  from,
  to,
  rank,
  score: similarity.score,
  parts: similarity.parts.map(({ name }) => name),
  values: similarity.parts.map(({ value }) => value),
  contributions: similarity.parts.map(({ contribution }) => contribution),
  sharedConcepts: similarity.sharedConcepts.map(({ slug }) => slug),
  sharedConceptWeights: similarity.sharedConcepts.map(({ weight }) => weight),
  sharedTopics: similarity.sharedTopics,
  sharedOrganizations: similarity.sharedOrganizations,
})

const proposalsOf = (pairs: ComparedPair[]): Map<string, Map<string, PairSimilarity>> => {
  const proposals = new Map<string, Map<string, PairSimilarity>>()
  const propose = (paper: string, other: string, similarity: PairSimilarity): void => {
    const ofPaper = proposals.get(paper) ?? new Map<string, PairSimilarity>()
    proposals.set(paper, ofPaper.set(other, similarity))
  }
  for (const { a, b, similarity } of pairs)
    if (similarity.score > 0) {
      propose(a, b, similarity)
      propose(b, a, similarity)
    }
  return proposals
}

/**
 * The lists of similar papers after a batch. `present` has the list of every paper that was compared or lost an entry; what a list says of a
 * paper in `stale` (compared anew, or gone) no longer holds. A list is the best ten of what holds and what was compared; a tie goes to the smaller id.
 */
export const similarLists = (
  pairs: ComparedPair[],
  present: Map<string, SimilarEntry[]>,
  stale: Set<string>,
): SimilarChanges => {
  const proposals = proposalsOf(pairs)
  const changes: SimilarChanges = { ranked: [], entries: [] }
  for (const paper of new Set([...present.keys(), ...proposals.keys()])) {
    const fresh = proposals.get(paper) ?? new Map<string, PairSimilarity>()
    const current = present.get(paper) ?? []
    const holding = stale.has(paper) ? [] : current.filter(({ id }) => !stale.has(id) && !fresh.has(id))
    const list = [
      ...holding.map(({ id, score }) => ({ id, score })),
      ...[...fresh].map(([id, { score }]) => ({ id, score })),
    ]
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, listLength)
    const ranks = new Map(list.map(({ id }, place) => [id, place + 1]))
    const kept = new Map(
      holding.flatMap(({ id }) => (ranks.has(id) ? [[id, ranks.get(id) ?? 0] as const] : [])),
    )
    if (current.some(({ id, rank }) => kept.get(id) !== rank))
      changes.ranked.push({ paper, ranks: Object.fromEntries(kept) })
    const added = list.filter(({ id }) => fresh.has(id))
    for (const { id } of added) {
      const similarity = fresh.get(id)
      if (similarity) changes.entries.push(entryOf(paper, id, ranks.get(id) ?? 0, similarity))
    }
  }
  return changes
}
