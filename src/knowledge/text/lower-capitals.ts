import { isEnglishWord } from '../../domain/is-english-word.ts'
import { functionWords } from './function-words.ts'

const words = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?<=\p{L})['’](?=\p{L}))*/gu

/** Whether a title or text is written in capitals throughout, as a sentence and not as a row of acronyms. */
const isInCapitals = (text: string): boolean => {
  // Nearly all texts have many small letters at their beginning.
  if (/(?:\p{Ll}.?){12}/u.test(text.slice(0, 60))) return false
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (small * 10 > capitals) return false
  const long = text.match(/\p{Lu}{4,}/gu) ?? []
  const isLong = (text.match(words)?.length ?? 0) >= 3
  return long.length >= 2 && (isLong || long.every((word) => isEnglishWord(word.toLowerCase())))
}

/** How words are written elsewhere in a paper, by their small letters: without capitals where that is ever so. A capital that a sentence begins with shows nothing. */
const writtenIn = (text: string): Map<string, string> => {
  const written = new Map<string, string>()
  for (const { 0: word, index } of text.matchAll(words)) {
    const small = word.toLowerCase()
    const opens = /^$|[.!?:]\s+$/u.test(text.slice(Math.max(0, index - 3), index))
    if (opens && /^\p{Lu}\p{Ll}/u.test(word)) continue
    if (word === small || !written.has(small)) written.set(small, word)
  }
  return written
}

/** Acronyms that lists of words have. */
const acronyms = new Set(
  `ai aids api aws cia dna ecg eeg eu fao gui hiv ibm ieee iot ip iq iso mri nasa nato rna ui uk unesco unicef usa usb uv`.split(
    ' ',
  ),
)

const hasNoVowel = /^[^aeiouy]+$/u

/** A word in capitals as it is written in a sentence: an acronym, or what may be one, keeps them. */
const asInSentence = (word: string, written: ReadonlyMap<string, string>): string => {
  const small = word.toLowerCase()
  if (small.length !== word.length) return word
  const elsewhere = written.get(small)
  if (elsewhere !== undefined) return elsewhere
  if (/\p{N}/u.test(word) || hasNoVowel.test(small) || acronyms.has(small)) return word
  const isOfGrammar = functionWords.has(small) && word.length > 2
  return word.length > 5 || isOfGrammar || isEnglishWord(small) ? small : word
}

/**
 * A title or text that is in capitals throughout, in small letters but for acronyms; any other as it is. Words are written as in `other`, the rest of the paper, if it
 * has them. Every word keeps its place.
 */
export const lowerCapitals = (text: string, other: string): string => {
  if (!isInCapitals(text)) return text
  const written = isInCapitals(other) ? new Map<string, string>() : writtenIn(other)
  const inBrackets = new Set([...text.matchAll(/\((\p{Lu}{2,6})S?\)/gu)].map((match) => match[1]))
  return text.replace(words, (word) => (inBrackets.has(word) ? word : asInSentence(word, written)))
}
