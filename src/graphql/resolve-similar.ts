import type { GraphQLResolveInfo } from 'graphql'
import { paperSimilar } from '../graph/reads/connections/paper-similar.ts'
import type { PaperNode } from '../graph/reads/nodes/paper-node.ts'
import type { PaperFilter } from '../graph/reads/paper-filter.ts'
import type { Context } from './context.ts'
import type { ExplainedSimilarity } from './explained-similarity.ts'
import type { PageArguments } from './page/page-size.ts'
import type { RelayConnection } from './page/relay-connection.ts'
import { resolveConnection } from './page/resolve-connection.ts'
import { readFilter } from './read-filter.ts'
import { explainPair } from './similarity/explain-pair.ts'
import { storedSimilarity } from './similarity/stored-similarity.ts'

/** Answers Paper.similar: each edge knows both of its papers, for the reason names them. */
export const resolveSimilar = async (
  paper: PaperNode,
  args: PageArguments & { where?: PaperFilter | null | undefined },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<RelayConnection<PaperNode, ExplainedSimilarity>> => {
  const connection = await resolveConnection(
    context,
    paper.id,
    paperSimilar(readFilter(args.where)),
    args,
    info,
  )
  return {
    ...connection,
    edges: connection.edges.map((edge) => ({
      ...edge,
      said: explainPair(paper, edge.node, storedSimilarity(edge.said)),
    })),
  }
}
