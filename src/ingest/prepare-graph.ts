import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'
import { lexicalEmbedder } from '../knowledge/embedders/lexical-embedder.ts'
import type { Progress } from '../progress.ts'
import { readReferenceData } from '../sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { checkEmbedder } from './check-embedder.ts'
import { knowledgeOnDemand } from './knowledge-on-demand.ts'
import { loadReferenceData } from './load-reference-data.ts'
import type { Readers } from './readers.ts'

/**
 * Makes a graph ready to be asked and imported into: constraints, indexes (built when it resolves) and reference data. Gives who reads papers for it.
 * Throws what `migrate` and `checkEmbedder` throw, and a Failure INPUT_REFUSED where the packaged reference data contradicts itself.
 */
export const prepareGraph = async (graph: Graph, progress: Progress): Promise<Readers> => {
  const reading = readReferenceData(seedsDirectory())
  // Where the graph fails first, that is what is told.
  reading.catch(() => {})
  await checkEmbedder(graph, lexicalEmbedder)
  await migrate(graph, { dimensions: lexicalEmbedder.dimensions, progress })
  const reference = await reading
  progress.step('Loading topics, concepts and organisations')
  await loadReferenceData(graph, reference)
  return { knowledge: knowledgeOnDemand(reference), embedder: lexicalEmbedder }
}
