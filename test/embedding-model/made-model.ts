import { createHash } from 'node:crypto'
import type { EmbeddingModel, ModelFile } from '../../src/embedding-model/embedding-model.ts'

export const onnxBytes = Buffer.from('weights '.repeat(10_000))
export const tokenizerBytes = Buffer.from('{"made":"up"}')

const made = (inArtifact: string, atHome: string, content: Buffer): ModelFile => ({
  inArtifact,
  atHome,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
})

/** A model of two small files. */
export const madeModel: EmbeddingModel = {
  name: 'bge-small',
  pooling: 'first',
  dimensions: 384,
  maxTokens: 512,
  artifact: 'org.example:made:1',
  home: 'made/resolve/1',
  onnx: made('made.onnx', 'onnx/made.onnx', onnxBytes),
  tokenizer: made('made.json', 'made.json', tokenizerBytes),
}
