import { emptyCorpus } from '../../knowledge/embedders/empty-corpus.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { countWords } from '../../knowledge/similarity/words/count-words.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'

/** The corpus with some papers' words counted in and those that are no longer there taken out. */
export const corpusChange = (
  corpus: CorpusStatistics,
  words: { added: WordProfile[]; removed: WordProfile[] },
): CorpusStatistics => {
  const grown = countWords(corpus, words.added)
  if (words.removed.length === 0) return grown
  const lost = countWords(emptyCorpus, words.removed)
  return {
    papers: Math.max(0, grown.papers - lost.papers),
    documentFrequencies: grown.documentFrequencies.map((count, bucket) =>
      Math.max(0, count - (lost.documentFrequencies[bucket] ?? 0)),
    ),
  }
}
