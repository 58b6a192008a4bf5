/** From so many letters on, a word is also looked for inside of words: before that, too many have it. */
const enoughLetters = 3

/** Letters of which the index makes a word each, and runs of others within what has no space: "深層モデル" is 深, 層 and モデル. */
const run = /[\p{scx=Han}\p{scx=Hira}]+|[^\p{scx=Han}\p{scx=Hira}]+/gu

const isOfSingles = (word: string): boolean => /^[\p{scx=Han}\p{scx=Hira}]/u.test(word)

/**
 * What the full-text index is asked for words of letters and digits in lower case, all of them in one property and the last one unfinished; a single word may
 * stand inside another. Nothing in it means anything else to Lucene. Empty without a word.
 */
export const wordsQuery = (property: 'title' | 'aliases', words: readonly string[]): string => {
  const runs = words.flatMap((word) => word.match(run) ?? [])
  const [only, ...more] = runs
  if (only === undefined) return ''
  if (more.length === 0 && !isOfSingles(only))
    return `${property}:${only.length < enoughLetters ? '' : '*'}${only}*`
  return runs
    .map((word, place) => {
      const unfinished = place === runs.length - 1 ? `${word}*` : word
      return `+${property}:${isOfSingles(word) ? `"${word}"` : unfinished}`
    })
    .join(' ')
}
