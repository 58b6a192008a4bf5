import type { Embedder } from '../knowledge/embedders/embedder.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

/** Who reads the papers of an import. `knowledge` prepares itself when it is first asked for. */
export type Readers = { knowledge: () => Promise<Knowledge>; embedder: Embedder }
