/** From so many letters on, a word is also looked for inside of words: before that, too many have it. */
const enoughLetters = 3

/**
 * What the full-text index is asked for words of letters and digits in lower case, all of them in one property and the last one unfinished; a single word may
 * stand inside another. Nothing in it means anything else to Lucene. Empty without a word.
 */
export const wordsQuery = (property: 'title' | 'aliases', words: readonly string[]): string => {
  const [only, ...more] = words
  if (only === undefined) return ''
  if (more.length === 0) return `${property}:${only.length < enoughLetters ? '' : '*'}${only}*`
  return words.map((word, place) => `+${property}:${word}${place === words.length - 1 ? '*' : ''}`).join(' ')
}
