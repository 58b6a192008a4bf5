import type { Run } from '../graph/graph.ts'
import { claimPapers, claimedRow } from '../graph/import/claim-papers.ts'
import { saveSharedConcepts } from '../graph/import/save-shared-concepts.ts'
import type { SharedConceptsRow } from '../graph/import/save-shared-concepts.ts'
import type { SimilarRow } from '../graph/import/save-similar.ts'
import { saveSimilar } from '../graph/import/save-similar.ts'
import { trimSimilar } from '../graph/import/trim-similar.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { Comparison } from './compare-papers.ts'
import type { FocusPaper } from './focus-paper.ts'
import type { Joining } from './joining.ts'
import { joinThemes } from './join-themes.ts'
import { lockedCorpus } from './locked-corpus.ts'
import type { ListChange, NeighbourLists } from './neighbour-lists.ts'
import { listLength } from './neighbour-lists.ts'
import { pagesOf } from './pages-of.ts'
import { runAll } from './run-all.ts'

/** Papers joined in one transaction: with them some twenty relationships each. */
const most = 500

/** What a paper writes. */
type Portion = { lists: SimilarRow[]; overfull: string[]; pairs: SharedConceptsRow[] }

/** What comes into lists, by the papers that write it: a list's own paper where it is one of these, else the one that comes in. */
const listsByWriter = (
  focus: Map<string, FocusPaper>,
  changes: ListChange[],
  isLeftOut: (paper: string) => boolean,
): Map<string, SimilarRow[]> => {
  const rows = new Map<string, SimilarRow[]>()
  const put = (writer: string, row: SimilarRow): void => {
    const own = rows.get(writer)
    if (own) own.push(row)
    else rows.set(writer, [row])
  }
  for (const { paper, entries } of changes)
    if (focus.has(paper)) put(paper, { paper, entries: entries.filter(({ id }) => !isLeftOut(id)) })
    else if (!isLeftOut(paper)) for (const entry of entries) put(entry.id, { paper, entries: [entry] })
  return rows
}

const portionsOf = (
  focus: Map<string, FocusPaper>,
  lists: NeighbourLists,
  isLeftOut: (paper: string) => boolean,
): ((paper: FocusPaper) => Portion) => {
  const changes = lists.changes()
  const overfull = new Set(changes.filter((change) => change.overfull).map(({ paper }) => paper))
  const rows = listsByWriter(focus, changes, isLeftOut)
  const written = new Set<string>()
  return ({ id }) => {
    const own = rows.get(id) ?? []
    const pairs = lists
      .chosenBy(id)
      .filter(({ from, to }) => !written.has(from + to) && !isLeftOut(from) && !isLeftOut(to))
    for (const { from, to } of pairs) written.add(from + to)
    return {
      lists: own,
      overfull: own.map(({ paper }) => paper).filter((paper) => overfull.has(paper)),
      pairs,
    }
  }
}

const writePortions = async (run: Run, portions: Portion[]): Promise<void> => {
  const lists = portions.flatMap((portion) => portion.lists)
  const overfull = [...new Set(portions.flatMap((portion) => portion.overfull))]
  const pairs = portions.flatMap((portion) => portion.pairs)
  await runAll(run, [
    ...(lists.length > 0 ? [saveSimilar(lists)] : []),
    ...(overfull.length > 0 ? [trimSimilar(overfull, listLength)] : []),
    ...(pairs.length > 0 ? [saveSharedConcepts(pairs)] : []),
  ])
}

/**
 * Writes what papers are joined to, to none that is `leftOut`, some hundred papers a transaction; a paper that somebody else wrote
 * meanwhile is passed over.
 */
export const writeJoined = async (
  { graph, refresh }: Joining,
  { focus, lists }: Comparison,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<void> => {
  const portionOf = portionsOf(focus, lists, (paper) => leftOut.has(paper))
  for (const page of pagesOf([...focus.values()], most)) {
    const portions = new Map(page.map((paper) => [paper.id, portionOf(paper)]))
    await graph.write(async (run) => {
      await lockedCorpus(run, new Date(), refresh)
      const claimed = rowsAs(
        claimedRow,
        await run(claimPapers(page.map(({ id, stamp }) => ({ id, stamp })))),
      ).map(({ id }) => id)
      await writePortions(
        run,
        claimed.flatMap((id) => portions.get(id) ?? []),
      )
      await joinThemes(run, claimed)
    })
  }
}
