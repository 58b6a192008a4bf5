import type { GraphQLResolveInfo } from 'graphql'
import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import type { Context } from '../context.ts'
import { answerRanking } from '../page/answer-ranking.ts'
import type { PageArguments } from '../page/page-size.ts'
import { rankedScope } from '../page/ranked-scope.ts'
import { readPage } from '../page/read-page.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { readFilter } from '../read-filter.ts'
import { rankPapers } from './rank-papers.ts'
import { readQuery } from './read-query.ts'
import type { SearchMode } from './search-mode.ts'

/** What search says of a paper that it found. */
export type FoundPaper = { score: number; query: string }

export type SearchArguments = PageArguments & {
  query: string
  mode: SearchMode
  where?: PaperFilter | null | undefined
}

/** Answers Query.search. Throws BAD_QUERY, BAD_FILTER, PAGE_SIZE and BAD_CURSOR. */
export const resolveSearch = async (
  args: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelayConnection<PaperNode, FoundPaper>> => {
  const query = readQuery(args.query)
  const where = readFilter(args.where)
  const scope = rankedScope('Query.search', [args.mode, query, where])
  const page = readPage(scope, args, info)
  const { papers, isCut } = await rankPapers(context, args.mode, query, where)
  return answerRanking(context, scope, page, { papers, isCut }, ({ score }) => ({ score, query }))
}
