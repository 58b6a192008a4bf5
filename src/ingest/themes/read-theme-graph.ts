import type { Graph } from '../../graph/graph.ts'
import type { Statement } from '../../graph/statement.ts'
import { readThemePairs, themePairsRow } from '../../graph/import/read-theme-pairs.ts'
import type { Community } from '../../knowledge/themes/community.ts'
import { createCommunityFinder } from '../../knowledge/themes/community-finder.ts'
import { weightOfLikeness } from '../../knowledge/themes/weight-of-likeness.ts'
import type { Progress } from '../../progress.ts'
import { paperPages } from '../paper-pages.ts'

/** The communities of the graph as it is, the theme that each paper which has one is in until now, and how many papers there are. */
export type ThemeGraph = { communities: Community[]; themeOf: Map<string, string>; papers: number }

const pairsAfter = (after: string, limit: number): Statement => readThemePairs(after, limit, weightOfLikeness)

/** Reads the pairs that share concepts or are alike, and finds the communities that they make. */
export const readThemeGraph = async (
  graph: Graph,
  total: number,
  progress: Progress,
): Promise<ThemeGraph> => {
  const finder = createCommunityFinder()
  const themeOf = new Map<string, string>()
  const papers: string[] = []
  for await (const page of paperPages(graph, pairsAfter, themePairsRow)) {
    for (const { id, theme, topics, pairs } of page) {
      papers.push(id)
      if (theme !== null) themeOf.set(id, theme)
      finder.tell(id, topics)
      for (const { paper, weight } of pairs) finder.add({ from: id, to: paper, weight })
    }
    progress.update(papers.length, total, 'papers')
  }
  return { communities: finder.communities(papers), themeOf, papers: papers.length }
}
