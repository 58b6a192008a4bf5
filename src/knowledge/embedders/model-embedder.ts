import type { EmbeddingModel } from '../../embedding-model/embedding-model.ts'
import type { ModelFiles } from '../../embedding-model/model-files.ts'
import type { Embedder } from './embedder.ts'
import type { ModelRunner } from './model-runner.ts'
import { openModelRunner } from './open-model-runner.ts'
import type { EncodeText } from './open-tokenizer.ts'
import { openTokenizer } from './open-tokenizer.ts'

/** The marks of a text's beginning and end. */
const MARKS = 2

type Opened = { encode: EncodeText; runner: ModelRunner }

/**
 * An embedder that runs a model on this machine: 384 floats a text, of its first 512 tokens. Its files are looked for and the model is loaded with the first
 * text. The same text has the same vector, whatever it is embedded with; of equal texts in a call only one is embedded. Throws what `findFiles` throws.
 */
export const modelEmbedder = (
  model: EmbeddingModel,
  findFiles: () => Promise<ModelFiles>,
  openRunner: typeof openModelRunner = openModelRunner,
): Embedder => {
  let opening: Promise<Opened> | null = null

  const open = async (): Promise<Opened> => {
    const files = await findFiles()
    const encode = await openTokenizer(files.tokenizer, model.maxTokens)
    return { encode, runner: openRunner(files.onnx, model.pooling) }
  }

  const opened = (): Promise<Opened> => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  const embed = async (texts: string[]): Promise<number[][]> => {
    if (texts.length === 0) return []
    const { encode, runner } = await opened()
    const lists = new Map([...new Set(texts)].map((text) => [text, encode(text)]))
    const worded = [...lists].filter(([, tokens]) => tokens.length > MARKS)
    const vectors = await runner.run(worded.map(([, tokens]) => tokens))
    const vectorOf = new Map(worded.map(([text], place) => [text, vectors[place]]))
    return texts.map((text) => vectorOf.get(text) ?? Array.from({ length: model.dimensions }, () => 0))
  }

  return {
    name: model.name,
    dimensions: model.dimensions,
    embed,
    embedQuery: async (text) => {
      const [vector = []] = await embed([text])
      return vector
    },
    close: async () => {
      const closing = opening
      opening = null
      await (await closing?.catch(() => null))?.runner.close()
    },
  }
}
