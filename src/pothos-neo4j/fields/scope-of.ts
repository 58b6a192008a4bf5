import type { Bindings } from '../selection/bindings.ts'
import type { CypherScope } from './cypher-scope.ts'
import { variablesOf } from './variables-of.ts'

/** The scope for Cypher of the schema's own, over some bindings. */
export const scopeOf = (
  bindings: Bindings,
  args: Record<string, unknown>,
  context: object,
  param: (value: unknown) => string,
): CypherScope => ({
  ...variablesOf(bindings),
  args,
  context,
  param,
  local: (name) => `${name}_${bindings.depth}`,
})
