import type { VectorIndexEffort } from '../../graph/vector-index.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'

/** Where no language model is at work the index serves searches alone, its vectors are rough, and each takes a third of the time to be put in. */
const light: VectorIndexEffort = { links: 6, candidates: 16 }

/** The effort of the index of an embedder's vectors; undefined for Neo4j's own. */
export const vectorIndexEffort = (embedder: Pick<Embedder, 'name'>): VectorIndexEffort | undefined =>
  unrelatedCosine(embedder) === null ? light : undefined
