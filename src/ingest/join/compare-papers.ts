import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { comparedPapers } from './compared-papers.ts'
import { findCandidates } from './find-candidates.ts'
import type { FocusPaper } from './focus-paper.ts'
import { focusPapers } from './focus-papers.ts'
import { inTurns } from '../in-turns.ts'
import type { Joining } from './joining.ts'
import type { NeighbourLists } from './neighbour-lists.ts'
import { createNeighbourLists } from './neighbour-lists.ts'
import { oneAhead } from './one-ahead.ts'
import { pagesOf } from '../pages-of.ts'
import { createPapersOfConcepts } from './papers-of-concepts.ts'
import { createPairComparer } from './pair-comparer.ts'
import { rewrittenPapers } from './rewritten-papers.ts'

/** Papers by their ids, and what they are to be joined to: one another, and papers `outside`. */
export type Comparison = { focus: Map<string, FocusPaper>; outside: string[]; lists: NeighbourLists }

/** Papers that are asked for at once: each is searched for in two or three indexes. */
const pageSize = 500

/** Papers that are compared before others have their turn, such as an import that waits for Neo4j. */
const atATime = 25

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
 * Compares papers, which are committed, with their candidates in the whole graph. Writes nothing. Some thousand papers at once are fastest: papers
 * of the block are compared without being read again, and any other is read once for all of them. Holds these papers, some 8 kB each.
 * Beside an import papers that come or change `since` a moment (ISO 8601) are passed over.
 */
export const comparePapers = async (
  joining: Joining,
  ids: string[],
  corpus: CorpusStatistics,
  since?: string,
): Promise<Comparison> => {
  const { graph, signal } = joining
  const focus = await readFocus(joining, ids, corpus)
  const lists = createNeighbourLists()
  const comparer = createPairComparer(lists, joining.embedder, corpus)

  const papersOfConcepts = createPapersOfConcepts(graph)
  const outside = new Map<string, FocusPaper[]>()
  const compareWith = (paper: FocusPaper, near: Set<string>): void => {
    for (const other of near) {
      const within = focus.get(other)
      const comparedWith = outside.get(other)
      if (within) comparer.compareWithin(paper, within)
      else if (comparedWith) comparedWith.push(paper)
      else outside.set(other, [paper])
    }
  }
  const candidates = oneAhead(pagesOf([...focus.values()], pageSize), (page) =>
    findCandidates(graph, page, papersOfConcepts, corpus.papers),
  )
  for await (const page of candidates)
    await inTurns(
      [...page],
      atATime,
      ([id, near]) => {
        const paper = focus.get(id)
        if (paper) compareWith(paper, near)
      },
      signal,
    )

  if (since !== undefined)
    for (const id of await rewrittenPapers(graph, [...outside.keys()], since)) outside.delete(id)
  const queries = [...outside]
    .map(([id, papers]) => ({
      id,
      others: papers.flatMap((paper) => (paper.vector === null ? [] : [paper.id])),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const compared = oneAhead(pagesOf(queries, pageSize), (page) => comparedPapers(graph, page, corpus))
  for await (const page of compared)
    await inTurns(
      page,
      atATime,
      ({ paper, cosines }) => comparer.compareOutside(outside.get(paper.id) ?? [], paper, new Map(cosines)),
      signal,
    )
  return { focus, outside: [...outside.keys()], lists }
}
