import type { Config } from '../config.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'
import type { Progress } from '../progress.ts'
import { readReferenceData } from '../sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { chooseEmbedder } from './readers/choose-embedder.ts'
import { loadReferenceData } from './load-reference-data.ts'
import { readersFor } from './readers/readers-for.ts'
import type { Readers } from './readers/readers.ts'
import { vectorIndexEffort } from './readers/vector-index-effort.ts'

/**
 * Makes a graph ready to be asked and imported into: constraints, indexes (built when it resolves) and reference data. Gives who reads papers for it.
 * Throws what `migrate` and `chooseEmbedder` throw, and a Failure INPUT_REFUSED where the packaged reference data contradicts itself.
 */
export const prepareGraph = async (
  graph: Graph,
  config: Pick<Config, 'embedder' | 'extractor'>,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Readers> => {
  const reading = readReferenceData(seedsDirectory())
  // Where the graph fails first, that is what is told.
  reading.catch(() => {})
  const embedder = await chooseEmbedder(graph, config.embedder, progress, stopped)
  await migrate(graph, { dimensions: embedder.dimensions, effort: vectorIndexEffort(embedder), progress })
  const reference = await reading
  progress.step('Loading topics, concepts and organisations')
  await loadReferenceData(graph, reference)
  return readersFor(graph, reference, embedder, config.extractor)
}
