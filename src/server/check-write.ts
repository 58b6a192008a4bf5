import { getOperationAST, GraphQLError } from 'graphql'
import type { DocumentNode } from 'graphql'
import { writesOff } from '../graphql/imports/writes-off.ts'
import { isToken } from './is-token.ts'

/** As much of a request as says whether it may write. */
export type WriteRequest = {
  document: DocumentNode
  operationName: string | null
  method: string
  headers: { get(name: string): string | null }
}

const isJson = (contentType: string | null): boolean =>
  /^application\/(?:graphql\+)?json *(?:;|$)/iu.test(contentType ?? '')

/**
 * Refuses whatever is no query, unless it is posted as JSON (which no page of another site can have a browser do unasked) with the server's token. Throws
 * BAD_REQUEST, WRITES_OFF where the server has no token, and UNAUTHORIZED.
 */
export const checkWrite = (token: string | null, request: WriteRequest): void => {
  const operation = getOperationAST(request.document, request.operationName)?.operation ?? 'query'
  if (operation === 'query') return
  if (request.method !== 'POST')
    throw new GraphQLError(`A ${operation} is sent by POST.`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 405, headers: { allow: 'POST' } } },
    })
  if (!isJson(request.headers.get('content-type')))
    throw new GraphQLError(`A ${operation} is sent as application/json.`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 415 } },
    })
  if (token === null) throw writesOff()
  if (!isToken(token, request.headers.get('authorization')))
    throw new GraphQLError(
      "That takes this server's token: send the header 'Authorization: Bearer <token>' with what API_TOKEN is there.",
      {
        extensions: {
          code: 'UNAUTHORIZED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      },
    )
}
