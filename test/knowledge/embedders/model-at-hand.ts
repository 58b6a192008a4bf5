import { embeddingModels } from '../../../src/embedding-model/embedding-models.ts'
import { findModelFiles } from '../../../src/embedding-model/find-model-files.ts'
import type { ModelFiles } from '../../../src/embedding-model/model-files.ts'
import type { EmbeddingModel } from '../../../src/embedding-model/embedding-model.ts'
import { cacheFolder } from '../../../src/neo4j-server/jvm/cache-folder.ts'
import { silentProgress } from '../../../src/progress.ts'

/** A model's files; null, and a line that says so, where neither Maven nor a download brings them. */
export const modelAtHand = async (name: EmbeddingModel['name']): Promise<ModelFiles | null> => {
  try {
    return await findModelFiles({
      model: embeddingModels[name],
      cacheFolder: cacheFolder(process.env),
      progress: silentProgress,
      signal: new AbortController().signal,
      env: process.env,
    })
  } catch (error) {
    process.stderr.write(`The tests of ${name} are left out: ${String(error)}\n`)
    return null
  }
}
