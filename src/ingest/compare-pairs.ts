import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'
import { sharedConceptWeight } from '../knowledge/similarity/shared-concept-weight.ts'
import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'
import { weighSimilarity } from '../knowledge/similarity/weigh-similarity.ts'
import { wordCosine } from '../knowledge/similarity/words/word-cosine.ts'
import type { WordProfile } from '../knowledge/similarity/words/word-profile.ts'
import type { WordWeights } from '../knowledge/similarity/words/word-weights.ts'
import { wordWeights } from '../knowledge/similarity/words/word-weights.ts'
import { pairKey } from './pair-key.ts'
import type { ComparedPair } from './similar-lists.ts'

/** A paper as it is compared. */
export type ComparedPaper = ComparableIdeas & { words: WordProfile }

/**
 * Compares each paper with its candidates, each pair once, among the papers of a corpus. `meaningOf` gives how alike the meaning of two papers is, 0..1;
 * null where that cannot be said.
 */
export const comparePairs = (
  candidates: Map<string, Set<string>>,
  byId: Map<string, ComparedPaper>,
  meaningOf: (a: string, b: string) => number | null,
  corpus: CorpusStatistics,
): ComparedPair[] => {
  const weighed = new Map<string, WordWeights>()
  const weightsOf = ({ id, words }: ComparedPaper): WordWeights => {
    const weights = weighed.get(id) ?? wordWeights(words, corpus)
    weighed.set(id, weights)
    return weights
  }
  const compared = new Map<string, ComparedPair>()
  for (const [id, near] of candidates) {
    const a = byId.get(id)
    for (const other of near) {
      const b = byId.get(other)
      const key = pairKey(id, other)
      if (!a || !b || compared.has(key)) continue
      const words = a.words.length + b.words.length === 0 ? null : wordCosine(weightsOf(a), weightsOf(b))
      compared.set(key, {
        a: id,
        b: other,
        similarity: weighSimilarity(a, b, { meaning: meaningOf(id, other), words }, corpus.papers),
        shared: sharedConceptWeight(a.concepts, b.concepts, corpus.papers),
      })
    }
  }
  return [...compared.values()]
}
