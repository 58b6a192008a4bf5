import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import type { Extractor } from '../../knowledge/extractors/extractor.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'

/** Who reads the papers of an import. `knowledge` prepares itself when it is first asked for. */
export type Readers = {
  knowledge: () => Promise<Knowledge>
  embedder: Embedder
  /** Who finds concepts in place of the built-in reader; null for that one. */
  extractor: Extractor | null
}
