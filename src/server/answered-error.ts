import { GraphQLError } from 'graphql'
import { Failure } from '../failure.ts'
import { readFailure } from '../graph/reads/read-failure.ts'
import { errorCodes } from './error-codes.ts'
import { logFailure } from './log-failure.ts'
import { mostBytes } from './most-bytes.ts'
import { requestScope } from './request-scope.ts'
import { shortMessage } from './short-message.ts'

/** What was thrown first, under the wrappers that GraphQL puts around it. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error

/** What may go wrong that is neither said by an error of its own nor unexpected. */
const known = {
  UNAVAILABLE: {
    status: 503,
    code: 'NEO4J_UNAVAILABLE',
    message: 'The graph does not answer. Ask again in a moment; /ready says when it is back.',
  },
  TIMEOUT: {
    status: 503,
    code: 'TIMEOUT',
    message:
      'The answer took too long and was given up. Ask for less: smaller pages, fewer levels, a narrower filter; /ready says whether the graph answers at all.',
  },
  EMBEDDER: {
    status: 503,
    code: 'EMBEDDER_UNAVAILABLE',
    message:
      'What turns texts into vectors cannot be had or does not answer. Ask again later; a search with mode: KEYWORD needs none. The log says what is wrong.',
  },
  EXTRACTOR: {
    status: 503,
    code: 'EXTRACTOR_UNAVAILABLE',
    message:
      'The service that finds the concepts of papers does not answer as it should. Send the records again later; the log says what is wrong.',
  },
  TOO_DEEP: {
    status: 400,
    code: 'TOO_COSTLY',
    message: 'The request nests too deeply to be read. Ask for fewer levels.',
  },
  NOT_JSON: {
    status: 400,
    code: 'BAD_REQUEST',
    message: "'variables' or 'extensions' in the address is no JSON: write a JSON object, percent-encoded.",
  },
}

/** Of what a request needs and the person who runs the server can mend: the graph, its disk, the extractor, and else the embedder. */
const kindOfFailure = ({ code }: Failure): keyof typeof known | null => {
  if (code === 'NEO4J_UNREACHABLE') return 'UNAVAILABLE'
  if (code === 'EXTRACTOR_FAILED') return 'EXTRACTOR'
  return ['DISK_FULL', 'NEO4J_FAILED', 'INPUT_REFUSED', 'ROWS_DROPPED'].includes(code) ? null : 'EMBEDDER'
}

const kindOf = (error: unknown, cause: unknown): keyof typeof known | null => {
  // Parsing, validating and reading variables recurse, and nothing else of ours does so without an end.
  if (cause instanceof RangeError && cause.message.includes('call stack')) return 'TOO_DEEP'
  // GraphQL wraps what resolvers throw, so this is from reading the request.
  if (error instanceof SyntaxError) return 'NOT_JSON'
  return cause instanceof Failure ? kindOfFailure(cause) : readFailure(cause)
}

/**
 * The error in its place, with other words. One without a path is of the whole request, which has no data then: the HTTP status says so, a mistake
 * of the client's only where it takes GraphQL's own media type.
 */
const reworded = (
  error: unknown,
  message: string,
  status: number,
  extensions: Record<string, unknown>,
): GraphQLError => {
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : new GraphQLError('')
  const http = path === undefined ? { http: { status, spec: status < 500 } } : {}
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...http, ...extensions },
  })
}

/** A library's own code that is none of ours is of a mistake in the request. */
const codeOf = ({ extensions }: GraphQLError): string =>
  typeof extensions['code'] === 'string' && errorCodes.has(extensions['code'])
    ? extensions['code']
    : 'BAD_REQUEST'

/** Whether it is a mistake in a query that could be read, or in its variables: that has a status of its own in GraphQL's own media type only, whatever a library says. */
const isOfQuery = ({ path, nodes }: GraphQLError): boolean => path === undefined && nodes !== undefined

/** What to do, where a library's message leaves that to guess: how large a body may be, and where a query is looked for. Any other message as far as somebody reads it. */
const plainer = (code: string, message: string): string => {
  if (code === 'REQUEST_ENTITY_TOO_LARGE')
    return `A request's body has ${mostBytes.toLocaleString('en')} bytes at most. Ask, or import, in parts.`
  if (code === 'OPERATION_RESOLUTION_FAILURE')
    return "It is not said which operation of the query to run, or the query has none of that name: pass the name of one of them as 'operationName', or a query with only one."
  return message === 'Must provide query string.'
    ? `There is no query: post {"query": "{ … }"} with the header 'Content-Type: application/json', or pass it as ?query=… in the address.`
    : shortMessage(message)
}

/**
 * The error as a client sees it, always with `extensions.code`. Errors for the client keep their message; of an unexpected one nothing is said
 * but the id under which it is logged whole.
 */
export const answeredError = (error: unknown): GraphQLError => {
  const cause = causeOf(error)
  if (cause instanceof GraphQLError && error instanceof GraphQLError) {
    const code = codeOf(error)
    return reworded(error, plainer(code, error.message), 400, {
      ...error.extensions,
      ...(isOfQuery(error) ? { http: { status: 400, spec: true } } : {}),
      code,
    })
  }
  const kind = kindOf(error, cause)
  const requestId = requestScope.getStore() ?? 'none'
  if (kind === null || kind === 'EMBEDDER' || kind === 'EXTRACTOR')
    logFailure(requestId, cause, error instanceof GraphQLError ? error.path : undefined)
  if (kind !== null)
    return reworded(error, known[kind].message, known[kind].status, { code: known[kind].code })
  return reworded(error, 'Unexpected error', 500, { code: 'INTERNAL', requestId })
}
