import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { Direction } from '../graph/graph-types.ts'

/** The nodes that a relationship of the definition may lead to. */
export const endsOf = (graph: GraphDefinition, relationship: string, direction: Direction): string[] => {
  const known = graph.relationships[relationship]
  if (known === undefined) throw new Error(`The graph has no relationship '${relationship}'.`)
  const ends = direction === 'out' ? [known.to] : direction === 'in' ? [known.from] : [known.from, known.to]
  return [...new Set(ends.flat())]
}
