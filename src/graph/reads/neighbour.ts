import type { KeyedRead } from './keyed-read.ts'
import type { NodeRead } from './node-read.ts'

/** The one node at the end of a pattern that begins at `key` and binds `n`; a row is `{key, node}`. */
export const neighbour = (identity: string, pattern: string, node: NodeRead<unknown>): KeyedRead => ({
  identity,
  statement: (keys) => ({
    text: ['UNWIND $keys AS key', `MATCH ${pattern}`, `RETURN key, ${node.projection} AS node`].join('\n'),
    parameters: { keys },
  }),
})
