import type { Graph } from '../graph/graph.ts'
import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'
import { comparedPapers } from './compared-papers.ts'
import { createPairComparer } from './pair-comparer.ts'
import { findCandidates } from './find-candidates.ts'
import type { FocusPaper } from './focus-paper.ts'
import { focusPapers } from './focus-papers.ts'
import { lockedCorpus } from './locked-corpus.ts'
import { createNeighbourLists } from './neighbour-lists.ts'
import { oneAhead } from './one-ahead.ts'
import { pagesOf } from './pages-of.ts'
import { writeJoined } from './write-joined.ts'

/** What papers are joined in. `refresh` is the mark of the refresh that asks, null for an import. */
export type Joining = { graph: Graph; embedder: Pick<Embedder, 'name'>; refresh: string | null }

/** Papers that are asked for at once: each is searched for in two or three indexes. */
const pageSize = 500

const readFocus = async (
  { graph, embedder }: Joining,
  ids: string[],
  corpus: CorpusStatistics,
): Promise<Map<string, FocusPaper>> => {
  const focus = new Map<string, FocusPaper>()
  const pages = oneAhead(pagesOf(ids, pageSize), (page) => focusPapers(graph, page, corpus, embedder))
  for await (const page of pages) for (const paper of page) focus.set(paper.id, paper)
  return focus
}

/**
 * Joins papers, which are committed, to their neighbours in the whole graph, in addition to what they are joined to: compares each with its candidates and
 * writes both sides' lists of similar papers, the pairs that share concepts, and the themes that these vote for. Some thousand papers at once are
 * fastest: papers of the block are compared without being read again, and any other is read once for all of them. Holds these papers, some 8 kB each.
 * Throws what `lockedCorpus` throws.
 */
export const joinPapers = async (joining: Joining, ids: string[]): Promise<void> => {
  const { graph, refresh } = joining
  const corpus = await graph.write((run) => lockedCorpus(run, new Date(), refresh))
  const focus = await readFocus(joining, ids, corpus)
  const lists = createNeighbourLists()
  const comparer = createPairComparer(lists, joining.embedder, corpus)

  const outside = new Map<string, FocusPaper[]>()
  const candidates = oneAhead(pagesOf([...focus.values()], pageSize), (page) =>
    findCandidates(graph, page, corpus.papers),
  )
  for await (const page of candidates)
    for (const [id, near] of page) {
      const paper = focus.get(id)
      if (!paper) continue
      for (const other of near) {
        const within = focus.get(other)
        const comparedWith = outside.get(other)
        if (within) comparer.compareWithin(paper, within)
        else if (comparedWith) comparedWith.push(paper)
        else outside.set(other, [paper])
      }
    }

  const queries = [...outside]
    .map(([id, papers]) => ({
      id,
      others: papers.flatMap((paper) => (paper.vector === null ? [] : [paper.id])),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const compared = oneAhead(pagesOf(queries, pageSize), (page) => comparedPapers(graph, page, corpus))
  for await (const page of compared)
    for (const { paper, cosines } of page)
      comparer.compareOutside(outside.get(paper.id) ?? [], paper, new Map(cosines))
  await writeJoined(joining, focus, lists)
}
