import { embeddingModels } from '../../embedding-model/embedding-models.ts'
import { findModelFiles } from '../../embedding-model/find-model-files.ts'
import { addressEmbedder } from '../../knowledge/embedders/address-embedder.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts'
import { modelEmbedder } from '../../knowledge/embedders/model-embedder.ts'
import { cacheFolder } from '../../neo4j-server/jvm/cache-folder.ts'
import type { Progress } from '../../progress.ts'

/** What opening an embedder may take. */
export type EmbedderOpening = {
  /** Of the service behind an address. */
  key: string | null
  /** Of the vectors that it made before; null: an address is asked. */
  dimensions: number | null
  progress: Progress
  signal: AbortSignal
  env: Record<string, string | undefined>
}

/**
 * The embedder of that name: 'bge-small', 'minilm', 'lexical', or an address with # and a model after it. A model of this machine is looked for and
 * loaded when it first embeds. Throws what `addressEmbedder` throws.
 */
export const openEmbedder = async (name: string, opening: EmbedderOpening): Promise<Embedder> => {
  const { key, dimensions, progress, signal, env } = opening
  const model = Object.values(embeddingModels).find((one) => one.name === name)
  if (model) {
    const finding = { model, cacheFolder: cacheFolder(env), progress, signal, env }
    return modelEmbedder(model, () => findModelFiles(finding))
  }
  return name === lexicalEmbedder.name ? lexicalEmbedder : addressEmbedder(name, key, dimensions)
}
