import type { ExtractorConfig } from '../../config.ts'
import type { ReferenceData } from '../../domain/reference-data.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { knowledgeOnDemand } from './knowledge-on-demand.ts'
import { openExtractor } from './open-extractor.ts'
import type { Readers } from './readers.ts'
import { rememberingEmbedder } from './remembering-embedder.ts'

/** Who reads papers for a graph with this reference data, once its embedder is chosen. */
export const readersFor = (
  graph: Graph,
  reference: ReferenceData,
  embedder: Embedder,
  extractor: ExtractorConfig | null,
): Readers => {
  const remembering = rememberingEmbedder(embedder)
  return {
    knowledge: knowledgeOnDemand(graph, reference, remembering),
    embedder: remembering,
    extractor: openExtractor(extractor),
  }
}
