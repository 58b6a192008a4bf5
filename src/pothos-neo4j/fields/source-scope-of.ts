import type { Bindings } from '../selection/bindings.ts'
import type { Reading, Visit } from '../selection/plan.ts'
import type { SourceScope } from './cypher-scope.ts'
import type { SourceRequest } from './source-reader.ts'
import { scopeOf } from './scope-of.ts'
import { variablesOf } from './variables-of.ts'

const connectionOf = (
  { bindings, reader }: Visit,
  readings: readonly Reading[],
): SourceScope['connection'] => {
  if (bindings.connection === null || bindings.node !== null) return null
  const connection = reader.connections.get(bindings.connection)
  if (connection === undefined) return null
  const { rows } = connection.contentOf(readings)
  const distinct = rows.isDistinct ? [`WITH DISTINCT ${rows.binds.join(', ')}`] : []
  return { clauses: [...rows.matching([]), ...distinct], rows: variablesOf(connection.bindings) }
}

/** The scope for a source whose rows get the bindings `below`. */
export const sourceScopeOf = (
  visit: Visit,
  below: Bindings,
  { args, request, add, readings }: SourceRequest,
): SourceScope => ({
  ...scopeOf(below, args, request.context, add),
  parent: variablesOf(visit.bindings),
  connection: connectionOf(visit, readings),
})
