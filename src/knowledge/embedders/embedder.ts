/** How rare words are in what the graph holds. Grows with every import. */
export type CorpusStatistics = {
  /** Number of papers counted. */
  papers: number
  /** For each bucket of the hashed vocabulary, in how many papers it occurs; a fixed length. */
  documentFrequencies: number[]
}

/** Texts to vectors that can be compared by their cosine. */
export type Embedder = {
  /** As EMBEDDER has it and `statistics { embedder }` shows it, such as 'bge-small'. */
  name: string
  dimensions: number
  /** One vector a text, in their order: `dimensions` floats, L2-normalised (all zero for a text without words). */
  embed(texts: string[], corpus: CorpusStatistics): Promise<number[][]>
  /** The vector to look for with what somebody asks, of the same kind. */
  embedQuery(text: string, corpus: CorpusStatistics): Promise<number[]>
  /** Lets go of what embedding took; it may be embedded with again. */
  close(): Promise<void>
}
