import type { Progress } from '../progress.ts'
import { awaitIndexes } from './await-indexes.ts'
import { changeSchema } from './change-schema.ts'
import type { Graph } from './graph.ts'
import { integer } from './integer.ts'
import { readMigrations } from './read-migrations.ts'
import { schemaVersion } from './schema-version.ts'
import type { Statement } from './statement.ts'
import type { VectorIndexEffort } from './vector-index.ts'
import { ensureVectorIndex } from './vector-index.ts'

/** Keeps the larger of what is there and `version`, so that two processes may say so at once. */
export const writeSchemaVersion = (version: number): Statement => ({
  text: [
    "MERGE (v:SchemaVersion {key: 'schema'})",
    'SET v.version = CASE WHEN coalesce(v.version, 0) < $version THEN $version ELSE v.version END',
    "MERGE (c:Corpus {key: 'corpus'})",
    'ON CREATE SET c.papers = 0, c.documentFrequencies = []',
  ].join('\n'),
  parameters: { version: integer(version) },
})

/** What the embedder must have for the vectors it makes. */
export type MigrateOptions = {
  dimensions: number
  effort?: VectorIndexEffort | undefined
  progress: Progress
  folder?: string
}

/**
 * Brings the graph's constraints and indexes to this version's, and waits for the indexes to be built. Writes nothing where they are there.
 * Each statement of a migration must stand being run twice (IF NOT EXISTS): two processes may migrate at once, and one may be stopped in the middle.
 * Throws a Failure SCHEMA_TOO_NEW where a newer papergraph has been here, BAD_CONFIG where the vectors are of another embedder.
 */
export const migrate = async (graph: Graph, options: MigrateOptions): Promise<void> => {
  const migrations = await readMigrations(options.folder)
  const present = await schemaVersion(graph, migrations)
  for (const migration of migrations.filter(({ version }) => version > present)) {
    options.progress.step(`Applying ${migration.name}`)
    for (const [done, text] of migration.statements.entries()) {
      options.progress.update(done, migration.statements.length, 'statements')
      await changeSchema(graph, { text, parameters: {} })
    }
    await graph.write((run) => run(writeSchemaVersion(migration.version)))
  }
  await ensureVectorIndex(graph, options.dimensions, options.effort)
  await awaitIndexes(graph, options.progress)
}
