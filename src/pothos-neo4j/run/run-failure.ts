import { GraphQLError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'

/** Why a statement gave nothing, as clients get it in `extensions.code`. */
export type RunFailureCode =
  'GRAPH_UNREACHABLE' | 'GRAPH_TIMEOUT' | 'GRAPH_BUSY' | 'GRAPH_FAILED' | 'CANCELLED'

const messages: Record<RunFailureCode, string> = {
  GRAPH_UNREACHABLE: 'The graph cannot be reached now. Ask again in a while.',
  GRAPH_TIMEOUT: 'The graph took too long. Ask for fewer things at once.',
  GRAPH_BUSY: 'The graph is busy with a change. Ask again.',
  GRAPH_FAILED: 'The graph could not answer.',
  CANCELLED: 'Nobody waits for the answer any longer.',
}

const isTimeout = (code: string): boolean =>
  code.includes('TransactionTimedOut') || code.includes('TransactionTerminated')

/** The code of what a driver threw. */
export const runFailureCode = (error: unknown): RunFailureCode => {
  if (!(error instanceof Neo4jError)) return 'GRAPH_FAILED'
  if (isTimeout(error.code)) return 'GRAPH_TIMEOUT'
  if (error.code.startsWith('Neo.TransientError')) return 'GRAPH_BUSY'
  return ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(error.code) || error.retriable
    ? 'GRAPH_UNREACHABLE'
    : 'GRAPH_FAILED'
}

/** An error for clients: it says nothing of the inside, and has what was thrown as its cause. */
export const runFailure = (code: RunFailureCode, cause: unknown): GraphQLError => {
  const failure = new GraphQLError(messages[code], { extensions: { code } })
  failure.cause = cause
  return failure
}
