import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from './ask.ts'

/** A way through a connection: the nodes in the order in which they came, and each page's flags. */
export type Walk = { found: string[]; flags: { hasPreviousPage: boolean; hasNextPage: boolean }[] }

const connection = z.object({
  edges: z.array(z.object({ node: z.object({ key: z.string() }) })),
  pageInfo: z.object({
    hasPreviousPage: z.boolean(),
    hasNextPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
})

const inner = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && !('edges' in answer)
    ? inner(Object.values(answer)[0])
    : answer

const walkBy = async (graph: Graph, query: string, paging: string, cursor: string | null): Promise<Walk> => {
  const forwards = paging.startsWith('first')
  const at = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: ${JSON.stringify(cursor)}`
  const { data, errors } = await ask(graph, query.replace('PAGING', `${paging}${at}`))
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  const { edges, pageInfo } = connection.parse(inner(data))
  const found = edges.map(({ node }) => node.key)
  const { startCursor, endCursor, ...flags } = pageInfo
  if (!(forwards ? flags.hasNextPage : flags.hasPreviousPage)) return { found, flags: [flags] }
  const rest = await walkBy(graph, query, paging, forwards ? endCursor : startCursor)
  return {
    found: forwards ? [...found, ...rest.found] : [...rest.found, ...found],
    flags: forwards ? [flags, ...rest.flags] : [...rest.flags, flags],
  }
}

/**
 * Follows a connection's cursors to its end; `found` is in the connection's order whichever way it is walked. The query has PAGING among the
 * connection's arguments and names each node's key `key`; `paging` is such as 'first: 2' or 'last: 2'.
 */
export const walk = (graph: Graph, query: string, paging: string): Promise<Walk> =>
  walkBy(graph, query, paging, null)
