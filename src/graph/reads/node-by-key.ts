import type { KeyedRead } from './keyed-read.ts'
import type { NodeRead } from './node-read.ts'

/** Nodes by their own key; a row is `{key, node}`. */
export const nodeByKey = (node: NodeRead<unknown>): KeyedRead => ({
  identity: `${node.label}.${node.key}`,
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      `MATCH (n:${node.label} {${node.key}: key})`,
      `RETURN key, ${node.projection} AS node`,
    ].join('\n'),
    parameters: { keys },
  }),
})
