import type { CorpusStatistics } from '../../src/knowledge/embedders/embedder.ts'
import { countWords } from '../../src/knowledge/similarity/words/count-words.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'

/** The corpus with these texts counted in, which have no title. */
export const countedCorpus = (corpus: CorpusStatistics, texts: string[]): CorpusStatistics =>
  countWords(
    corpus,
    texts.map((text) => wordProfile('', text)),
  )
