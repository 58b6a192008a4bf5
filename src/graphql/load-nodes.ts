import { nodeByKey } from '../graph/reads/node-by-key.ts'
import type { NodeRead } from '../graph/reads/node-read.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { loadNode } from './load-node.ts'

/** The nodes with the keys, in their order; one that is no longer there is left out. */
export const loadNodes = async <Node>(
  load: RowLoader,
  node: NodeRead<Node>,
  keys: readonly string[],
): Promise<Node[]> => {
  const read = nodeByKey(node)
  const nodes = await Promise.all(keys.map((key) => loadNode(load, read, node, key)))
  return nodes.filter((one) => one !== null)
}
