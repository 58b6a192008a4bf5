import type { Run } from '../../graph/graph.ts'
import { claimPapers, claimedRow } from '../../graph/import/claim-papers.ts'
import { saveSharedConcepts } from '../../graph/import/save-shared-concepts.ts'
import { saveSimilar } from '../../graph/import/save-similar.ts'
import { trimSharedConcepts } from '../../graph/import/trim-shared-concepts.ts'
import { trimSimilar } from '../../graph/import/trim-similar.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Comparison } from './compare-papers.ts'
import type { Portion } from './joined-portions.ts'
import { joinedPortions } from './joined-portions.ts'
import type { Joining } from './joining.ts'
import { joinThemes } from '../themes/join-themes.ts'
import { lockedCorpus } from '../locked-corpus.ts'
import { chosenAtMost, listLength, pairsAtMost } from './neighbour-lists.ts'
import { pagesOf } from '../pages-of.ts'
import { runAll } from '../write/run-all.ts'

/** Papers joined in one transaction: with them some twenty relationships each. */
const most = 500

/** Papers whose lists of similar papers and whose pairs are others than they were. */
export type JoinedPapers = { lists: Set<string>; pairs: Set<string> }

/** `papers` is how many of the block were joined: all but those that were passed over. */
export type Joined = JoinedPapers & { papers: number }

const nobody: JoinedPapers = { lists: new Set(), pairs: new Set() }

const writePortions = async (run: Run, portions: Portion[]): Promise<void> => {
  const lists = portions.flatMap((portion) => portion.lists)
  const overfull = [...new Set(portions.flatMap((portion) => portion.overfull))]
  const pairs = portions.flatMap((portion) => portion.pairs)
  const overfullOfPairs = [...new Set(portions.flatMap((portion) => portion.overfullOfPairs))]
  await runAll(run, [
    ...(lists.length > 0 ? [saveSimilar(lists)] : []),
    ...(overfull.length > 0 ? [trimSimilar(overfull, listLength)] : []),
    ...(pairs.length > 0 ? [saveSharedConcepts(pairs)] : []),
    ...(overfullOfPairs.length > 0
      ? [trimSharedConcepts(overfullOfPairs, { chosen: chosenAtMost, held: pairsAtMost })]
      : []),
  ])
}

/**
 * Writes what papers are joined to, to none that is `leftOut`, some hundred papers a transaction; a paper that somebody else wrote
 * meanwhile is passed over. What was read of those who were `joinedMeanwhile` is not the latest.
 */
export const writeJoined = async (
  joining: Joining,
  comparison: Comparison,
  leftOut: ReadonlySet<string> = new Set(),
  joinedMeanwhile: JoinedPapers = nobody,
): Promise<Joined> => {
  const { graph, signal } = joining
  const portionOf = joinedPortions(comparison, (paper) => leftOut.has(paper), joinedMeanwhile)
  const joined: Joined = { lists: new Set(), pairs: new Set(), papers: 0 }
  for (const page of pagesOf([...comparison.focus.values()], most)) {
    signal?.throwIfAborted()
    const portionsOf = new Map(page.map(({ id }) => [id, portionOf(id)]))
    const { portions, papers } = await graph.write(async (run) => {
      await lockedCorpus(run, new Date(), joining)
      const claimed = rowsAs(
        claimedRow,
        await run(claimPapers(page.map(({ id, stamp }) => ({ id, stamp })))),
      ).map(({ id }) => id)
      const written = claimed.flatMap((id) => portionsOf.get(id) ?? [])
      await writePortions(run, written)
      await joinThemes(run, claimed)
      return { portions: written, papers: claimed.length }
    })
    joined.papers += papers
    joining.joined?.(papers)
    for (const { lists, pairs } of portions) {
      for (const { paper } of lists) joined.lists.add(paper)
      for (const { from, to } of pairs) joined.pairs.add(from).add(to)
    }
  }
  return joined
}
