import type { Bindings } from '../selection/bindings.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import { propertyKind } from '../graph/property-kind.ts'
import type { Property } from '../graph/property.ts'
import { decodeProperty } from './decode-property.ts'

/** Where a property is read, and what makes its value. */
export type PropertyColumn = { text: string; decode: (raw: unknown) => unknown }

/** Of which node a property is; or of which relationship, or a row's own value. */
export type PropertyOwner =
  { node: string } | { relationship: string | null; values: Readonly<Record<string, Property>> }

const projected = (expression: string, property: Property): string => {
  const { scalar, list } = propertyKind(property)
  if (scalar !== 'date' && scalar !== 'dateTime') return expression
  return list ? `[day IN ${expression} | toString(day)]` : `toString(${expression})`
}

const column = (expression: string, property: Property): PropertyColumn => ({
  text: projected(expression, property),
  decode: decodeProperty(property),
})

/** The column of a property. Throws for a property that the graph's definition does not have. */
export const propertyColumn = (
  graph: GraphDefinition,
  owner: PropertyOwner,
  name: string,
  bindings: Bindings,
): PropertyColumn => {
  if ('node' in owner) {
    const property = graph.nodes[owner.node]?.properties[name]
    if (property !== undefined) return column(`${bindings.node}.${name}`, property)
  } else {
    const value = owner.values[name]
    if (value !== undefined) return column(bindings.values[name] ?? 'null', value)
    const property =
      owner.relationship === null ? undefined : graph.relationships[owner.relationship]?.properties?.[name]
    if (property !== undefined) return column(`${bindings.relationship}.${name}`, property)
  }
  throw new Error(`The graph has no property '${name}' here.`)
}
