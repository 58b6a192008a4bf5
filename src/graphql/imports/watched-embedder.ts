import type { Embedder } from '../../knowledge/embedders/embedder.ts'

/** So many texts are embedded before it is told how many are. */
const part = 32

/** The same embedder, which tells after every few texts how many of a call's are embedded. */
export const watchedEmbedder = (
  embedder: Embedder,
  onEmbedded: (done: number, total: number) => void,
): Embedder => ({
  ...embedder,
  async embed(texts, corpus) {
    const vectors: number[][] = []
    for (let from = 0; from < texts.length; from += part) {
      vectors.push(...(await embedder.embed(texts.slice(from, from + part), corpus)))
      onEmbedded(vectors.length, texts.length)
    }
    return vectors
  },
})
