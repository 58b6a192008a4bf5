import type { Graph } from '../graph/graph.ts'
import { readMigrations } from '../graph/read-migrations.ts'
import { schemaVersion } from '../graph/schema-version.ts'
import { hasVectorIndex } from '../graph/vector-index.ts'
import { createKnowledge } from '../knowledge/create-knowledge.ts'
import { lexicalEmbedder } from '../knowledge/embedders/lexical-embedder.ts'
import { readReferenceData } from '../sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../sources/seeds/seeds-directory.ts'
import { checkEmbedder } from './check-embedder.ts'
import type { Readers } from './readers.ts'

/**
 * What `prepareGraph` does for an import, for a dry run: refuses the same graphs and gives the same readers, but writes nothing, so an empty graph
 * stays without its schema. Throws what `prepareGraph` throws.
 */
export const prepareDryRun = async (graph: Graph): Promise<Readers> => {
  await checkEmbedder(graph, lexicalEmbedder)
  await schemaVersion(graph, await readMigrations())
  await hasVectorIndex(graph, lexicalEmbedder.dimensions)
  const reference = await readReferenceData(seedsDirectory())
  return { knowledge: createKnowledge(reference), embedder: lexicalEmbedder }
}
