import type { Embedder } from '../knowledge/embedders/embedder.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

/** Who reads the papers of an import. */
export type Readers = { knowledge: Knowledge; embedder: Embedder }
