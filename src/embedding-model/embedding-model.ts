/** A file of a model: its name in the Maven artifact and at the model's public home, and what it must hold. */
export type ModelFile = { inArtifact: string; atHome: string; bytes: number; sha256: string }

/** A sentence encoder: what it makes of tokens, and where its two files are had. */
export type EmbeddingModel = {
  name: 'bge-small' | 'minilm'
  /** Whether the vector of a text is that of its first token or the mean over all its tokens. */
  pooling: 'first' | 'mean'
  dimensions: number
  /** Tokens that it reads of a text, its two marks included. */
  maxTokens: number
  /** Maven's coordinates of the jar that holds both files. */
  artifact: string
  /** Where both files are, below the address of the public home. */
  home: string
  onnx: ModelFile
  tokenizer: ModelFile
}
