import type { GraphQLResolveInfo } from 'graphql'
import type { ConnectionRead } from '../../graph/reads/connection-read.ts'
import { readConnectionOf } from '../../graph/reads/read-connection-of.ts'
import { readRootConnection } from '../../graph/reads/read-root-connection.ts'
import type { Context } from '../context.ts'
import type { PageArguments } from './page-size.ts'
import { readPage } from './read-page.ts'
import { relayConnection } from './relay-connection.ts'
import type { RelayConnection } from './relay-connection.ts'

/** Answers a connection field: of the parent with the key, or of the root where that is null. */
export const resolveConnection = async <Node, Edge>(
  context: Context,
  key: string | null,
  read: ConnectionRead<Node, Edge>,
  args: PageArguments,
  info: GraphQLResolveInfo,
): Promise<RelayConnection<Node, Edge>> => {
  const page = readPage(read, args, info)
  const answer =
    key === null
      ? await readRootConnection(context.graph, read, page)
      : await readConnectionOf(context.load, key, read, page)
  return relayConnection(read, answer)
}
