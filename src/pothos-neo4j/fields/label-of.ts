import type { GraphDefinition } from '../graph/graph-definition.ts'

/** The label of a node's name, escaped where Cypher wants it. */
export const labelOf = (graph: GraphDefinition, node: string): string => {
  const label = graph.nodes[node]?.label ?? node
  return /^[A-Za-z_]\w*$/.test(label) ? label : `\`${label.replaceAll('`', '``')}\``
}
