import type { Bindings } from '../selection/bindings.ts'
import type { RowVariables } from './cypher-scope.ts'

/** The variables as Cypher of the schema's own gets them. */
export const variablesOf = ({ node, relationship, values }: Bindings): RowVariables => ({
  node: node ?? '',
  relationship: relationship ?? '',
  values,
})
