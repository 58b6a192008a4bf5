import type { Neo4jSettings } from '../run/settings.ts'
import type { SelectionCache } from '../selection/selection-cache.ts'

/** What a schema's fields are read with. */
export type SchemaReads = Pick<Neo4jSettings, 'run'> & { cache: SelectionCache }
