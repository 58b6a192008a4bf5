import type { Reading } from '../../text/reading.ts'

/** Of each token of a paper, in order, whether it stands where the patterns match, which have the flag g, and what matches is meant. Time grows with the text. */
export const tokensWithin = (
  { source, tokens }: Reading,
  patterns: RegExp[],
  isMeant: (match: string, place: number) => boolean = () => true,
): boolean[] => {
  const places = patterns
    .flatMap((pattern) => [...source.matchAll(pattern)])
    .filter((match) => isMeant(match[0], match.index))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from)
  let next = 0
  return tokens.map(({ start }) => {
    while ((places[next]?.to ?? Infinity) <= start) next += 1
    return start >= (places[next]?.from ?? Infinity)
  })
}
