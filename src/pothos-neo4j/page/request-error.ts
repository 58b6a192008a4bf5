import { GraphQLError } from 'graphql'

/** An error that the client can mend, with its code in `extensions.code`. */
export const requestError = (
  code: 'BAD_CURSOR' | 'BAD_ID' | 'PAGE_SIZE' | 'TOO_MANY_IDS',
  message: string,
): GraphQLError => new GraphQLError(message, { extensions: { code } })
