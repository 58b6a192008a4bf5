import type { Writable } from 'node:stream'
import { printGraphqlSchema } from '../graphql/print-graphql-schema.ts'

/** Prints the GraphQL schema; resolves with the exit code. */
export const schemaCommand = async (out: Writable): Promise<number> => {
  out.write(printGraphqlSchema())
  return 0
}
