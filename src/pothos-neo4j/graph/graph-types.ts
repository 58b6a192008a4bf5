import type { GraphDefinition } from './graph-definition.ts'

/** Which way a relationship is walked from the parent; `both` where it says the same either way. */
export type Direction = 'out' | 'in' | 'both'

/** The names of a graph's nodes. */
export type NodeName<Graph extends GraphDefinition> = keyof Graph['nodes'] & string

/** The names of a graph's relationships. */
export type RelationshipName<Graph extends GraphDefinition> = keyof Graph['relationships'] & string

type Names<End> = End extends readonly (infer Name)[] ? Name : End

/** The properties of a node, as they are defined. */
export type NodeProperties<Graph extends GraphDefinition, Name> = Name extends keyof Graph['nodes']
  ? Graph['nodes'][Name]['properties']
  : Record<never, never>

/** The properties of a relationship, as they are defined. */
export type RelationshipProperties<
  Graph extends GraphDefinition,
  Name,
> = Name extends keyof Graph['relationships']
  ? Graph['relationships'][Name] extends { readonly properties: infer Properties }
    ? Properties
    : Record<never, never>
  : Record<never, never>

/** The relationships that a node may have in a direction. */
export type RelationshipAt<Graph extends GraphDefinition, Node, D extends Direction> = {
  [Name in RelationshipName<Graph>]: D extends 'out'
    ? Node extends Names<Graph['relationships'][Name]['from']>
      ? Name
      : never
    : D extends 'in'
      ? Node extends Names<Graph['relationships'][Name]['to']>
        ? Name
        : never
      : Node extends Names<Graph['relationships'][Name]['from']> & Names<Graph['relationships'][Name]['to']>
        ? Name
        : never
}[RelationshipName<Graph>]

/** The nodes that a relationship may lead to in a direction. */
export type TargetOf<
  Graph extends GraphDefinition,
  Name extends RelationshipName<Graph>,
  D extends Direction,
> = (D extends 'out'
  ? Names<Graph['relationships'][Name]['to']>
  : D extends 'in'
    ? Names<Graph['relationships'][Name]['from']>
    : Names<Graph['relationships'][Name]['from'] | Graph['relationships'][Name]['to']>) &
  string
