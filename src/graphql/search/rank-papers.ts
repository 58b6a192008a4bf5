import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { rankByVector } from '../../graph/reads/search/rank-by-vector.ts'
import { rankByWords } from '../../graph/reads/search/rank-by-words.ts'
import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { leastQueryCosine } from '../../knowledge/similarity/least-query-cosine.ts'
import type { Context } from '../context.ts'
import { fuseRankings } from './fuse-rankings.ts'
import { leaveOutUnrelated } from './leave-out-unrelated.ts'
import type { SearchMode } from './search-mode.ts'

const byMeaning = async (
  { graph, embedder, corpus }: Context,
  query: string,
  where: PaperFilter,
): Promise<Ranking> => {
  const words = await corpus()
  const maker = await embedder(words)
  const nearest = await rankByVector(graph, await maker.embedQuery(query, words), where)
  return leaveOutUnrelated(nearest, leastQueryCosine(maker))
}

const rankIn: Record<SearchMode, (context: Context, query: string, where: PaperFilter) => Promise<Ranking>> =
  {
    KEYWORD: ({ graph }, query, where) => rankByWords(graph, query, where),
    SEMANTIC: byMeaning,
    HYBRID: async (context, query, where) =>
      fuseRankings(
        await Promise.all([rankByWords(context.graph, query, where), byMeaning(context, query, where)]),
      ),
  }

/** The papers of a filter for a query, the best first. One statement for KEYWORD, two to four for SEMANTIC, three to five for HYBRID. */
export const rankPapers = (
  context: Context,
  mode: SearchMode,
  query: string,
  where: PaperFilter,
): Promise<Ranking> => rankIn[mode](context, query, where)
