import type { SchemaTypes } from '@pothos/core'
import type { GlobalIds } from './fields/global-ids.ts'
import type { PageOptions } from './page/page-options.ts'
import type { RunStatement } from './run/settings.ts'

/** The plugin's options, `neo4j` in the builder's. */
export type Neo4jOptions<Types extends SchemaTypes> = {
  graph: Types['Neo4jGraph']
  /** Runs each statement: `runOnDriver` makes one over a driver. */
  run: RunStatement<Types['Context']>
  /** 20 rows to a page unless asked for otherwise, 100 at most, if this says nothing else. */
  page?: PageOptions
  /** How ids are made and read; `Type:key` in base64 unless given. */
  ids?: GlobalIds
  /** How many ids `nodes` takes; 1,000 unless given. */
  mostIds?: number
}
