const nodeName = Symbol('node of the graph')

/** A node of the graph as a resolver hands it on: which one it is, and no more. What the client selects of it, the plugin reads. */
export type NodeValue<Name extends string = string> = { readonly [nodeName]: Name; readonly key: unknown }

/** The shapes behind the object types of a graph's nodes, for `Objects` in the schema's types. */
export type NodeObjects<Graph extends { readonly nodes: object }> = {
  [Name in keyof Graph['nodes'] & string]: NodeValue<Name>
}

/** The node with a key, for a resolver of your own to return: alone, in a list, or in an object. One that is not there becomes null. */
export const nodeByKey = <Name extends string>(name: Name, key: string | number): NodeValue<Name> => ({
  [nodeName]: name,
  key,
})

/** The name of the node that a value stands for; undefined where it stands for none. */
export const nameOfNode = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && nodeName in value ? String(value[nodeName]) : undefined

/** Whether a value stands for a node. */
export const isNodeValue = (value: unknown): value is NodeValue => nameOfNode(value) !== undefined
