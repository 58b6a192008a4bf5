import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { paperTexts } from '../../graph/reads/search/paper-texts.ts'
import type { PageArguments } from '../../pothos-neo4j/page/page-size.ts'
import type { Context } from '../context.ts'
import { once } from '../once.ts'
import { answerRanking } from '../ranking/answer-ranking.ts'
import type { RankedConnection } from '../ranking/answer-ranking.ts'
import { rankedScope } from '../ranking/ranked-scope.ts'
import { readAskedPage } from '../ranking/read-asked-page.ts'
import { readFilter } from '../read-filter.ts'
import { foundFacets } from './found-facets.ts'
import { highlights } from './highlights.ts'
import { rankPapers } from './rank-papers.ts'
import { readQuery } from './read-query.ts'
import type { SearchMode } from './search-mode.ts'

/** What search says of a paper that it found; the texts of a page are read when the first of its highlights is asked for. */
export type FoundPaper = { score: number; highlights: () => Promise<string[]> }

/** A page of what a search found, what all of it is about, and how it was found. */
export type FoundPapers = RankedConnection<FoundPaper> & { facets: object; mode: SearchMode }

export type SearchArguments = PageArguments & {
  query: string
  mode: SearchMode
  where?: PaperFilter | null | undefined
}

/** Answers Query.search. Throws BAD_QUERY, BAD_FILTER, PAGE_SIZE and BAD_CURSOR. */
export const resolveSearch = async (args: SearchArguments, context: Context): Promise<FoundPapers> => {
  const query = readQuery(args.query)
  const where = readFilter(args.where)
  const scope = rankedScope('Query.search', [args.mode, query, where])
  const page = readAskedPage(scope, args)
  const { ranking, mode } = await rankPapers(context, args.mode, query, where)
  const connection = answerRanking(scope, page, ranking, (rows) => {
    const ids = rows.map(({ id }) => id)
    const texts = once(() => readByKeys(context.graph, paperTexts, ids))
    return ({ score }, place): FoundPaper => ({
      score,
      highlights: async () => {
        const found = (await texts())[place]
        return found ? highlights(found, query) : []
      },
    })
  })
  const found = ranking.papers.map(({ id }) => id)
  return { ...connection, facets: foundFacets(context.graph, found), mode }
}
