import { GraphQLError } from 'graphql'

/** An error WRITES_OFF: whoever runs this server has not turned writes on. */
export const writesOff = (): GraphQLError =>
  new GraphQLError(
    'This server takes no writes: whoever runs it turns them on by setting API_TOKEN, and gives that token to those who may write.',
    { extensions: { code: 'WRITES_OFF', http: { status: 403 } } },
  )
