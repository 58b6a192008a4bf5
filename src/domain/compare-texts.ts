import { contentWords } from './content-words.ts'
import { englishStopWords } from './english-stop-words.ts'
import { foldLetters } from './fold-letters.ts'

/** Fewer content words than this tell nothing. */
const enoughWords = 4

/** The smallest share of the shorter text's content words that two texts of one paper have in common; compareTexts says how it was chosen. */
const alikeFrom = 0.25

/** The share of English function words: about 0.4 in an English text, under 0.05 in one of another language; null where it is too short to tell. */
const englishness = (text: string): number | null => {
  const words = foldLetters(text).match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length < 12 ? null : words.filter((word) => englishStopWords.has(word)).length / words.length
}

const areOfTwoLanguages = (a: string, b: string): boolean => {
  const [less, more] = [englishness(a), englishness(b)].toSorted((x, y) => (x ?? 0) - (y ?? 0))
  return typeof less === 'number' && typeof more === 'number' && less < 0.08 && more > 0.2
}

/**
 * Whether two texts under one title can be of one paper, by the share of the shorter one's content words that the other has too (words of the title
 * left out: texts under one title have those in common whatever they are about).
 *
 * The threshold is 0.25. Measured on 234 papers of one narrow field (the pre-training of language and vision models): a summary in other
 * words against its own abstract shares 0.31 to 0.83, 0.60 in the middle; against the abstract of another paper of the field 0.09 in the middle and less
 * than 0.25 in 98 of 100; two abstracts of different papers share 0.15 in the middle and less than 0.25 in 96 of 100.
 * 'unknown' where a text has fewer than four content words, or one is English and the other is not.
 */
export const compareTexts = (a: string, b: string, titleKey: string): 'alike' | 'unlike' | 'unknown' => {
  const wordsOfA = contentWords(a, titleKey)
  const wordsOfB = contentWords(b, titleKey)
  const fewer = Math.min(wordsOfA.size, wordsOfB.size)
  if (fewer < enoughWords) return 'unknown'
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length
  if (shared / fewer >= alikeFrom) return 'alike'
  return areOfTwoLanguages(a, b) ? 'unknown' : 'unlike'
}
