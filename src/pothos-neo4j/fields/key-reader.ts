import type { GraphDefinition } from '../graph/graph-definition.ts'
import { propertyKind } from '../graph/property-kind.ts'

/** Makes a node's key, as its property holds it, of the text in an id. */
export const keyReader = (graph: GraphDefinition, node: string): ((text: string) => string | number) => {
  const definition = graph.nodes[node]
  const property = definition?.properties[definition.key]
  const isNumber = property !== undefined && propertyKind(property).scalar === 'int'
  return isNumber ? Number : String
}
