import { emptyCorpus } from '../../knowledge/embedders/empty-corpus.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { rememberAnswers } from './remember-answers.ts'

/**
 * An embedder that makes the vector of the same text once where a language model makes it, which takes long: a batch is embedded before its transaction, which
 * asks again. Vectors of words alone depend on the other papers, and take no time.
 */
export const rememberingEmbedder = (embedder: Embedder): Embedder => {
  if (unrelatedCosine(embedder) === null) return embedder
  const embed = rememberAnswers(
    (text: string) => text,
    (texts) => embedder.embed(texts, emptyCorpus),
  )
  return { ...embedder, embed }
}
