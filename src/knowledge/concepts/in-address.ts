import type { Reading } from '../text/reading.ts'

const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@/-])[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.[a-z]{2,6}\/\S+/gu

const mayHaveOne = /www\.|\.[a-z]{2,6}\/|:\/\//u

/** Of each token of a paper, in order, whether it is within an address of the web. */
export const inAddress = ({ source, tokens }: Reading): boolean[] => {
  if (!mayHaveOne.test(source)) return tokens.map(() => false)
  const ends = [...source.matchAll(address)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  let next = 0
  return tokens.map(({ start }) => {
    while ((ends[next]?.to ?? Infinity) <= start) next += 1
    return start >= (ends[next]?.from ?? Infinity)
  })
}
