import type { Property } from './property.ts'

/** Nodes of one kind. The label is their name in the definition unless told; `key` is the property that finds one. */
export type NodeDefinition = {
  readonly label?: string
  readonly key: string
  readonly properties: Readonly<Record<string, Property>>
}

/** Relationships of one type, and between which nodes they run. */
export type RelationshipDefinition = {
  readonly from: string | readonly string[]
  readonly to: string | readonly string[]
  readonly properties?: Readonly<Record<string, Property>>
}

/** What a graph holds. */
export type GraphDefinition = {
  readonly nodes: Readonly<Record<string, NodeDefinition>>
  readonly relationships: Readonly<Record<string, RelationshipDefinition>>
}
