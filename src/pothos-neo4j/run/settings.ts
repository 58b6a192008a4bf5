import type { GlobalIds } from '../fields/global-ids.ts'
import type { GraphDefinition } from '../graph/graph-definition.ts'
import type { PageOptions } from '../page/page-options.ts'
import type { Statement } from '../statement/statement.ts'

/** Runs a statement as one auto-commit read, and gives its rows. */
export type RunStatement<Context = object> = (
  statement: Statement,
  context: Context,
) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** What the plugin works with: the schema's own options, and what stands where they say nothing. */
export type Neo4jSettings = {
  graph: GraphDefinition
  run: RunStatement
  page: PageOptions
  ids: GlobalIds
  /** How many ids one field may take. */
  mostIds: number
}
