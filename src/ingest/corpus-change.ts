import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'
import { countWords } from '../knowledge/similarity/words/count-words.ts'
import type { WordProfile } from '../knowledge/similarity/words/word-profile.ts'

const empty: CorpusStatistics = { papers: 0, documentFrequencies: [] }

/** The corpus with some papers' words counted in and those that are no longer there taken out. */
export const corpusChange = (
  corpus: CorpusStatistics,
  words: { added: WordProfile[]; removed: WordProfile[] },
): CorpusStatistics => {
  const grown = countWords(corpus, words.added)
  if (words.removed.length === 0) return grown
  const lost = countWords(empty, words.removed)
  return {
    papers: Math.max(0, grown.papers - lost.papers),
    documentFrequencies: grown.documentFrequencies.map((count, bucket) =>
      Math.max(0, count - (lost.documentFrequencies[bucket] ?? 0)),
    ),
  }
}
