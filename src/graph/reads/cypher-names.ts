/** What Cypher is written with: the names of the row's variables, what stands for a value, and names for variables of one's own. */
export type CypherNames = {
  node: string
  relationship: string
  param(value: unknown): string
  local(name: string): string
}
