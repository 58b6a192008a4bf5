import { GraphQLError } from 'graphql'

/** What a client did that it can do otherwise; stable names, in `extensions.code`. schema/errors.md has all of them. */
export type ApiErrorCode =
  | 'BAD_ID'
  | 'BAD_CURSOR'
  | 'PAGE_SIZE'
  | 'BAD_FILTER'
  | 'BAD_KEY'
  | 'BAD_PERIOD'
  | 'BAD_QUERY'
  | 'NO_IDS'
  | 'TOO_MANY_IDS'
  | 'NOT_FOUND'
  | 'OUT_OF_RANGE'
  | 'TOO_COSTLY'

/** An error for the client: the message says what was wrong and what to do. */
export const apiError = (code: ApiErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
