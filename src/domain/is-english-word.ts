import { englishWords } from './english-words.ts'

const endings: [ending: RegExp, base: string][] = [
  [/(?<=..)s$/u, ''],
  [/(?<=..)(?:es|ed|ing|ly)$/u, ''],
  [/(?<=..)(?:ed|ing)$/u, 'e'],
  [/(?<=..)ies$/u, 'y'],
]

/** Whether a word in lower case is one of general English, inflected or not. */
export const isEnglishWord = (word: string): boolean => {
  const words = englishWords()
  return (
    words.has(word) ||
    (word.length > 4 && endings.some(([ending, base]) => words.has(word.replace(ending, base))))
  )
}
