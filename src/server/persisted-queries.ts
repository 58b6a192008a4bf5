import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { textCache } from './text-cache.ts'

/** How many characters of queries are held. */
const mostCharacters = 5_000_000

const persistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/u) })

const refused = (code: string, message: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status, spec: true } } })

/**
 * Automatic persisted queries: a client sends the SHA-256 of a query instead of it, and the query with it where that is not known yet. Throws
 * PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_MISMATCH, and BAD_REQUEST for an extension of another form.
 */
export const persistedQueries = (): Plugin => {
  const held = textCache<string>(mostCharacters)
  return {
    onParams({ params, setParams }) {
      const stated: unknown = params.extensions?.['persistedQuery']
      if (stated === undefined || stated === null) return
      const parsed = persistedQuery.safeParse(stated)
      if (!parsed.success)
        throw refused(
          'BAD_REQUEST',
          "'extensions.persistedQuery' is {version: 1, sha256Hash: <64 hexadecimal digits>}.",
          400,
        )
      const hash = parsed.data.sha256Hash
      const { query } = params
      if (typeof query !== 'string') {
        const known = held.get(hash)
        // Clients know it by this message.
        if (known === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 404)
        setParams({ ...params, query: known })
        return
      }
      if (createHash('sha256').update(query).digest('hex') !== hash)
        throw refused(
          'PERSISTED_QUERY_MISMATCH',
          "'extensions.persistedQuery.sha256Hash' is not the SHA-256 of 'query'.",
          400,
        )
      held.set(hash, query)
    },
  }
}
