import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { setSimilarity } from '../../knowledge/similarity/set-similarity.ts'
import type { SetSimilarity } from '../../knowledge/similarity/set-similarity.ts'
import type { Comparable } from '../../knowledge/similarity/similarity.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors/api-error.ts'
import { globalId } from '../global-id.ts'
import { comparisonOf } from './comparison-of.ts'
import { findCandidates } from './find-candidates.ts'

/** A paper that is like a set, and how. */
export type SimilarToSet = SetSimilarity & { id: string }

/** The same paper twice, also under an id that it had before it was merged, counts once. */
const present = (keys: readonly string[], found: readonly (Comparable | null)[]): Comparable[] => {
  const byId = new Map<string, Comparable>()
  for (const [place, key] of keys.entries()) {
    const paper = found[place]
    if (!paper)
      throw apiError('NOT_FOUND', `There is no paper with the id '${globalId('Paper', key)}': leave it out.`)
    byId.set(paper.id, paper)
  }
  return [...byId.values()]
}

/**
 * The papers of a filter that are most like a set of `members` papers and least like another, the best first; each candidate is compared exactly. `isCut` where not
 * every paper could be one. Six to eight statements, whatever the sizes. Throws NOT_FOUND for a key that no paper has.
 */
export const rankSimilar = async (
  context: Context,
  keys: { to: readonly string[]; unlike: readonly string[] },
  where: PaperFilter,
): Promise<{ papers: SimilarToSet[]; isCut: boolean; members: number }> => {
  const { among, read } = await comparisonOf(context)
  const found = await read([...keys.to, ...keys.unlike])
  const sets = {
    to: present(keys.to, found.slice(0, keys.to.length)),
    unlike: present(keys.unlike, found.slice(keys.to.length)),
  }
  const { ids, isCut } = await findCandidates(context, sets, among, where)
  const papers = (await read(ids))
    .filter((candidate) => candidate !== null)
    .map((candidate) => ({
      id: candidate.id,
      ...setSimilarity(sets.to, sets.unlike, candidate, among),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return { papers, isCut, members: sets.to.length }
}
