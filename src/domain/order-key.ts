/**
 * A sort key that ends in the node's own key: unique, and all that a cursor needs. A tab parts the two, because it sorts before everything that
 * a name is made of: "graph" comes before "graph networks".
 */
export const orderKey = (value: string, key: string): string => `${value}\t${key}`
