import type { Reading } from '../text/reading.ts'

/** Whether a place is what a title begins with before a colon: "Birka" of "Birka: A Corpus of ...". */
export const headsTitle = (
  { source, tokens, titleTokens }: Reading,
  { from, to }: { from: number; to: number },
): boolean => {
  const end = tokens[to]?.end ?? 0
  return from === 0 && to < titleTokens - 1 && /^\s?:\s/u.test(source.slice(end, end + 3))
}
