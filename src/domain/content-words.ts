import { englishStopWords } from './english-stop-words.ts'
import { foldLetters } from './fold-letters.ts'

/** Words that nearly every abstract uses. */
const wordsOfAbstracts = new Set(
  'approach based data method methods model models new paper present propose proposed results show shown shows use used uses using work'.split(
    ' ',
  ),
)

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const pairs = (run: string): string[] => {
  const letters = [...run]
  return letters.length < 2 ? [run] : letters.slice(1).map((letter, place) => `${letters[place]}${letter}`)
}

/**
 * The words by which texts are compared: lower case, accents folded, without stop words, words that nearly every abstract uses, words of two
 * letters, and those that are in the title anyway; cut after six letters, so that 'training' meets 'trained'. Scripts that put no spaces between words give pairs
 * of letters.
 */
export const contentWords = (text: string, titleKey: string): Set<string> => {
  const words = foldLetters(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return new Set(
    words
      .flatMap((word) => (unspaced.test(word) ? pairs(word) : word.length < 3 ? [] : [word]))
      .filter(
        (word) => !englishStopWords.has(word) && !wordsOfAbstracts.has(word) && !titleKey.includes(word),
      )
      .map((word) => word.slice(0, 6)),
  )
}
