import { cosine } from './cosine.ts'
import type { Comparable, PairSimilarity } from './similarity.ts'
import { similarityByCosine } from './similarity-by-cosine.ts'

const isSilent = (embedding: number[]): boolean => embedding.every((value) => value === 0)

/**
 * How alike two papers are among `papers`, and what the score is made of: words (cosine of the embeddings, clipped at 0), concepts (overlap
 * by centrality and rarity) and direct topics (Jaccard index). A part that neither paper has anything for counts nothing and the others count
 * more, so equal papers score 1. Symmetric. Throws RangeError for embeddings of different lengths.
 */
export const pairSimilarity = (a: Comparable, b: Comparable, papers: number): PairSimilarity => {
  const words = cosine(a.embedding, b.embedding)
  return similarityByCosine(a, b, isSilent(a.embedding) && isSilent(b.embedding) ? null : words, papers)
}
