import { embeddingModels } from '../../embedding-model/embedding-models.ts'
import { findModelFiles } from '../../embedding-model/find-model-files.ts'
import { Failure } from '../../failure.ts'
import { cacheFolder } from '../../neo4j-server/jvm/cache-folder.ts'
import type { EmbedderOpening } from './open-embedder.ts'

/**
 * Sees to it that the embedder of that name has what it runs: a model's files and the runtime; another embedder needs neither. Throws a Failure NO_RUNTIME
 * or what `findModelFiles` throws.
 */
export const requireModel = async (name: string, { env, ...opening }: EmbedderOpening): Promise<void> => {
  const model = Object.values(embeddingModels).find((one) => one.name === name)
  if (!model) return
  try {
    await import('onnxruntime-node')
  } catch (error) {
    throw new Failure(
      'NO_RUNTIME',
      `The model ${name} runs on the package onnxruntime-node, which is not installed or not made for this machine (${error instanceof Error ? error.message.split('\n')[0] : ''}). Install the packages again with ONNXRUNTIME_NODE_INSTALL=skip in the environment, or set EMBEDDER to lexical, which needs no model.`,
      { cause: error },
    )
  }
  await findModelFiles({ ...opening, model, cacheFolder: cacheFolder(env), env })
}
