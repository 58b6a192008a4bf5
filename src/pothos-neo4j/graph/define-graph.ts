import type { GraphDefinition } from './graph-definition.ts'

/** The names of properties whose value is never missing. */
type Present<Properties> = {
  [Name in keyof Properties]: Properties[Name] extends `${string}?` | { readonly nullable: true }
    ? never
    : Name
}[keyof Properties]

type Checked<Graph extends GraphDefinition> = {
  readonly nodes: {
    readonly [Name in keyof Graph['nodes']]: { readonly key: Present<Graph['nodes'][Name]['properties']> }
  }
  readonly relationships: {
    readonly [Name in keyof Graph['relationships']]: {
      readonly from: keyof Graph['nodes'] | readonly (keyof Graph['nodes'])[]
      readonly to: keyof Graph['nodes'] | readonly (keyof Graph['nodes'])[]
    }
  }
}

/** A graph's nodes and relationships with their properties; all types follow from it. A key must be a property that is never missing. */
export const defineGraph = <const Graph extends GraphDefinition>(graph: Graph & Checked<Graph>): Graph =>
  graph
