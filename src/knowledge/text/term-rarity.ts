import type { CorpusStatistics } from '../embedders/embedder.ts'
import { documentFrequency } from './document-frequency.ts'
import { generalRarity } from './general-rarity.ts'
import { rarest } from './rarest.ts'
import { remembering } from './remembering.ts'
import { stemWord } from './stem-word.ts'

/** How many papers weigh as much as half of the corpus' share, and that share: what papers are imported must not turn their concepts over. */
const papersForHalf = 1000
const corpusShare = 0.3

const rarityOfWord = remembering((word) => generalRarity(stemWord(word)))

/**
 * How rare a folded word is, 0..8: `-ln` of the part of papers that use it, from general scholarly English and up to three tenths from the
 * corpus at hand, the more the larger it is.
 */
export const termRarity = (corpus: CorpusStatistics, word: string): number => {
  const general = rarityOfWord(word)
  const { papers } = corpus
  const inPapers = papers === 0 ? 0 : documentFrequency(corpus, word)
  // Stop words are not counted there, and that no paper has a word says little.
  if (inPapers === 0) return general
  const here = Math.min(rarest, Math.log((papers + 1) / inPapers))
  const share = (corpusShare * papers) / (papers + papersForHalf)
  return general * (1 - share) + Math.max(here, 0) * share
}
