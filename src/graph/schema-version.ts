import { z } from 'zod'
import { Failure } from '../failure.ts'
import type { Graph } from './graph.ts'
import type { Migration } from './read-migrations.ts'
import type { Statement } from './statement.ts'

const row = z.object({ version: z.number() })

/** The last migration that the graph has; no row where it has none. */
export const readSchemaVersion: Statement = {
  text: ["MATCH (v:SchemaVersion {key: 'schema'})", 'RETURN v.version AS version'].join('\n'),
  parameters: {},
}

/** The last of these migrations that the graph has, 0 where it has none. Throws a Failure SCHEMA_TOO_NEW where a newer papergraph has been here. */
export const schemaVersion = async (graph: Graph, migrations: Migration[]): Promise<number> => {
  const latest = migrations.at(-1)?.version ?? 0
  const [found] = z.array(row).parse(await graph.read(readSchemaVersion))
  const present = found?.version ?? 0
  if (present > latest)
    throw new Failure(
      'SCHEMA_TOO_NEW',
      `The graph has schema version ${present}, and this papergraph knows versions up to ${latest}. Use the newer papergraph that made it, or another graph (another DATA_DIR or NEO4J_URI).`,
    )
  return present
}
