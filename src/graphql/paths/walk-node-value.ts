import type { WalkNode } from '../../graph/reads/paths/walk-node.ts'
import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'

/** A node of a walk, for what is selected of it to be read. */
export const walkNodeValue = ({ type, key }: Pick<WalkNode, 'type' | 'key'>): NodeValue =>
  nodeByKey(type, key)
