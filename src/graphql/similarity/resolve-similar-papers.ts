import type { GraphQLResolveInfo } from 'graphql'
import { paperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { paperById } from '../../graph/reads/paper-by-id.ts'
import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors/api-error.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import { loadNode } from '../load-node.ts'
import { answerRanking } from '../page/answer-ranking.ts'
import type { PageArguments } from '../page/page-size.ts'
import { rankedScope } from '../page/ranked-scope.ts'
import { readPage } from '../page/read-page.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { readFilter } from '../read-filter.ts'
import { rankSimilar } from './rank-similar.ts'
import { readPaperIds } from './read-paper-ids.ts'

/** Papers of a set, at most. */
const mostMembers = 50

export type SimilarPapersArguments = PageArguments & {
  to: readonly string[]
  unlike?: readonly string[] | null | undefined
  where?: PaperFilter | null | undefined
}

/** Answers Query.similarPapers. Throws NO_IDS, TOO_MANY_IDS, BAD_ID, NOT_FOUND, BAD_FILTER, PAGE_SIZE and BAD_CURSOR. */
export const resolveSimilarPapers = async (
  args: SimilarPapersArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelayConnection<PaperNode, ExplainedSimilarity>> => {
  if (args.to.length === 0)
    throw apiError('NO_IDS', "'to' has no id: pass 1 to 50 papers that the others shall be like.")
  const to = readPaperIds('to', args.to, mostMembers)
  const unlike = readPaperIds('unlike', args.unlike ?? [], mostMembers)
  const where = readFilter(args.where)
  const scope = rankedScope('Query.similarPapers', [to.toSorted(), unlike.toSorted(), where])
  const page = readPage(scope, args, info)
  const ranking = await rankSimilar(context, { to, unlike }, where)
  return answerRanking(context, scope, page, ranking, async ({ nearest, ...similarity }, node) => {
    const from = await loadNode(context.load, paperById, paperNode, nearest.id)
    const { sharedTopics, sharedOrganizations } = nearest.similarity
    return {
      ...similarity,
      sharedTopics,
      sharedOrganizations,
      pair: { from: from ?? node, to: node, similarity: nearest.similarity },
    }
  })
}
