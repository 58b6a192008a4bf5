import type { Config } from '../config.ts'
import type { Graph } from '../graph/graph.ts'
import { readMigrations } from '../graph/read-migrations.ts'
import { schemaVersion } from '../graph/schema-version.ts'
import type { Progress } from '../progress.ts'
import { readReferenceData } from '../sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { chooseEmbedder } from './readers/choose-embedder.ts'
import { readersFor } from './readers/readers-for.ts'
import type { Readers } from './readers/readers.ts'

/**
 * What `prepareGraph` does for an import, for a dry run: refuses the same graphs and gives the same readers, but writes nothing, so an empty graph
 * stays without its schema. Throws what `prepareGraph` throws.
 */
export const prepareDryRun = async (
  graph: Graph,
  config: Pick<Config, 'embedder' | 'extractor'>,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Readers> => {
  const embedder = await chooseEmbedder(graph, config.embedder, progress, stopped)
  await schemaVersion(graph, await readMigrations())
  const reference = await readReferenceData(seedsDirectory())
  return readersFor(graph, reference, embedder, config.extractor)
}
