import type { CypherNames } from './cypher-names.ts'

/** Names for a statement that is written by hand: `n` and `r`, and parameters `$<prefix>0`, `$<prefix>1`, ... in the order in which they are added. */
export const namedByHand = (prefix: string): CypherNames & { parameters: Record<string, unknown> } => {
  const parameters: Record<string, unknown> = {}
  return {
    node: 'n',
    relationship: 'r',
    parameters,
    param(value) {
      const name = `${prefix}${Object.keys(parameters).length}`
      parameters[name] = value
      return `$${name}`
    },
    local: (name) => name,
  }
}
