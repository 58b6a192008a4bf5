import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import type { PageArguments } from '../../pothos-neo4j/page/page-size.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors/api-error.ts'
import { answerRanking } from '../ranking/answer-ranking.ts'
import type { RankedConnection } from '../ranking/answer-ranking.ts'
import { rankedScope } from '../ranking/ranked-scope.ts'
import { readAskedPage } from '../ranking/read-asked-page.ts'
import { readFilter } from '../read-filter.ts'
import { explanation } from './explanation.ts'
import type { Explanation } from './explanation.ts'
import { rankSimilar } from './rank-similar.ts'
import { readPaperIds } from './read-paper-ids.ts'
import { setSentences } from './set-sentences.ts'

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
): Promise<RankedConnection<{ score: number; explanation: Explanation }>> => {
  if (args.to.length === 0)
    throw apiError('NO_IDS', "'to' has no id: pass 1 to 50 papers that the others shall be like.")
  const to = readPaperIds('to', args.to, mostMembers)
  const unlike = readPaperIds('unlike', args.unlike ?? [], mostMembers)
  const where = readFilter(args.where)
  const scope = rankedScope('Query.similarPapers', [to.toSorted(), unlike.toSorted(), where])
  const page = readAskedPage(scope, args)
  const { members, ...ranking } = await rankSimilar(context, { to, unlike }, where)
  return answerRanking(scope, page, ranking, (rows) => {
    const sentence = setSentences(context.graph, rows, members)
    return ({ score, parts, sharedConcepts, nearest: { similarity } }, place) => ({
      score,
      explanation: explanation({ ...similarity, parts, sharedConcepts }, () => sentence(place)),
    })
  })
}
