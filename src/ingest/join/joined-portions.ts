import type { SharedConceptsRow } from '../../graph/import/save-shared-concepts.ts'
import type { SimilarRow } from '../../graph/import/save-similar.ts'
import type { Comparison } from './compare-papers.ts'
import type { ListChange, PairChange } from './neighbour-lists.ts'

/** What a paper writes: what comes into lists, its own or those of others, and pairs; and which papers may have too much of either then. */
export type Portion = {
  lists: SimilarRow[]
  overfull: string[]
  pairs: SharedConceptsRow[]
  overfullOfPairs: string[]
}

/** Gives the rows of each writer. */
type ByWriter<Row> = (writer: string) => Row[]

const grouped = <Row>(rows: { writer: string; row: Row }[]): ByWriter<Row> => {
  const byWriter = new Map<string, Row[]>()
  for (const { writer, row } of rows) {
    const own = byWriter.get(writer)
    if (own) own.push(row)
    else byWriter.set(writer, [row])
  }
  return (writer) => byWriter.get(writer) ?? []
}

/** What comes into lists, by the papers that write it: a list's own paper where it is one of these, else the one that comes in. */
const listsByWriter = (
  focus: Comparison['focus'],
  changes: ListChange[],
  isLeftOut: (paper: string) => boolean,
): ByWriter<SimilarRow> =>
  grouped(
    changes.flatMap(({ paper, entries }) => {
      if (focus.has(paper))
        return [{ writer: paper, row: { paper, entries: entries.filter(({ id }) => !isLeftOut(id)) } }]
      return isLeftOut(paper)
        ? []
        : entries.map((entry) => ({ writer: entry.id, row: { paper, entries: [entry] } }))
    }),
  )

/** The pairs by the papers that write them, each once: the one that chose it where that is one of these, else the other one. */
const pairsByWriter = (
  focus: Comparison['focus'],
  changes: PairChange[],
  isLeftOut: (paper: string) => boolean,
): ByWriter<SharedConceptsRow> => {
  const written = new Set<string>()
  return grouped(
    changes.flatMap(({ paper, pairs }) =>
      pairs.flatMap((row) => {
        const { from, to } = row
        if (written.has(from + to) || isLeftOut(from) || isLeftOut(to)) return []
        written.add(from + to)
        const other = paper === from ? to : from
        return [{ writer: focus.has(paper) ? paper : other, row }]
      }),
    ),
  )
}

const overfullOf = (
  changes: { paper: string; overfull: boolean }[],
  changedMeanwhile: ReadonlySet<string>,
): Set<string> =>
  new Set(
    changes
      .filter((change) => change.overfull || changedMeanwhile.has(change.paper))
      .map(({ paper }) => paper),
  )

/**
 * What each of the papers writes whose neighbours were looked for, nothing of which a paper `isLeftOut`. Each list and each pair is written by one of them.
 * Who was joined to others meanwhile may have too much of it.
 */
export const joinedPortions = (
  { focus, lists }: Pick<Comparison, 'focus' | 'lists'>,
  isLeftOut: (paper: string) => boolean,
  joinedMeanwhile: { lists: ReadonlySet<string>; pairs: ReadonlySet<string> },
): ((paper: string) => Portion) => {
  const [listChanges, pairChanges] = [lists.changes(), lists.pairChanges()]
  const overfull = overfullOf(listChanges, joinedMeanwhile.lists)
  const overfullOfPairs = overfullOf(pairChanges, joinedMeanwhile.pairs)
  const listsOf = listsByWriter(focus, listChanges, isLeftOut)
  const pairsOf = pairsByWriter(focus, pairChanges, isLeftOut)
  return (paper) => {
    const [own, pairs] = [listsOf(paper), pairsOf(paper)]
    return {
      lists: own,
      overfull: own.map((list) => list.paper).filter((listed) => overfull.has(listed)),
      pairs,
      overfullOfPairs: pairs.flatMap(({ from, to }) => [from, to]).filter((end) => overfullOfPairs.has(end)),
    }
  }
}
