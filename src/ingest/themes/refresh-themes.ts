import { isDeepStrictEqual } from 'node:util'
import { boundedKey } from '../../domain/bounded-key.ts'
import { foldLetters } from '../../domain/fold-letters.ts'
import { orderKey } from '../../domain/order-key.ts'
import type { Graph } from '../../graph/graph.ts'
import type { MembershipRow } from '../../graph/import/save-memberships.ts'
import { readThemes, storedThemeRow } from '../../graph/import/read-themes.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Community } from '../../knowledge/themes/community.ts'
import { labelThemes } from '../../knowledge/themes/label-themes.ts'
import { matchThemes } from '../../knowledge/themes/match-themes.ts'
import type { Progress } from '../../progress.ts'
import { readThemeConcepts } from './read-theme-concepts.ts'
import { readThemeGraph } from './read-theme-graph.ts'
import { themeGrowth } from './theme-growth.ts'
import { writeThemes } from './write-themes.ts'

/** Papers that are in another theme than their community's, or in one without being in any community. */
const movesTo = (
  communities: Community[],
  ids: string[],
  themeOf: ReadonlyMap<string, string>,
): MembershipRow[] => {
  const next = new Map(
    communities.flatMap(({ papers }, place) => papers.map((paper) => [paper, ids[place] ?? null])),
  )
  const joined = [...next].map(([paper, theme]) => ({ paper, theme }))
  const left = [...themeOf.keys()]
    .filter((paper) => !next.has(paper))
    .map((paper) => ({ paper, theme: null }))
  return [...joined, ...left].filter(({ paper, theme }) => theme !== (themeOf.get(paper) ?? null))
}

/**
 * Finds the themes of the whole graph anew: the communities of the papers that share concepts, if there is anything to call them. A theme that is still there keeps its id. The same graph
 * gives the same themes, and where they are there already nothing is written. Reads the papers twice, page by page; holds the pairs (some 0.2 kB each), and
 * how many papers of each theme name a concept. Gives how many themes there are and how many papers changed theirs.
 * Throws a Failure NEO4J_FAILED where the graph is not prepared.
 */
export const refreshThemes = async (
  graph: Graph,
  progress: Progress,
): Promise<{ themes: number; moved: number }> => {
  progress.step('Finding themes')
  const { papers: total, themedPapers } = await themeGrowth(graph)
  const { communities: found, themeOf, papers } = await readThemeGraph(graph, total, progress)
  const { themes, names } = await readThemeConcepts(graph, found)
  const labelOrNone = labelThemes(themes, names, papers)
  const communities = found.filter((_, place) => labelOrNone[place] !== null)
  const labels = labelOrNone.filter((label) => label !== null)
  const ids = matchThemes(
    communities.map(({ papers: members }) => members),
    themeOf,
  )
  const stored = new Map(
    rowsAs(storedThemeRow, await graph.read(readThemes)).map((theme) => [theme.id, theme]),
  )
  const saved = ids.flatMap((id, place) => {
    const label = labels[place] ?? ''
    const topics = communities[place]?.topics ?? []
    const known = stored.get(id)
    return known?.label === label && isDeepStrictEqual(known.topics, topics)
      ? []
      : [{ id, label, topics, byName: orderKey(boundedKey(foldLetters(label)), id) }]
  })
  const moves = movesTo(communities, ids, themeOf)
  const removed = [...stored.keys()].filter((id) => !ids.includes(id))
  const isCounted = ids.every((id, place) => stored.get(id)?.paperCount === communities[place]?.papers.length)
  if (saved.length + moves.length + removed.length > 0 || !isCounted || papers !== themedPapers)
    await writeThemes(graph, { saved, moves, removed, papers }, progress)
  progress.end()
  return { themes: ids.length, moved: moves.length }
}
