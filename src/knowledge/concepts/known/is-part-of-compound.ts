import type { Reading } from '../../text/reading.ts'

const hyphen = /^[-‐‑]$/u
const isAcronym = (word: string | undefined): boolean => /^\p{L}*\p{Lu}\p{Lu}\p{N}*s?$/u.test(word ?? '')

/** Whether a name is joined by a hyphen to another acronym: "CL" in "CL-CVM" is a piece of that name. */
export const isPartOfCompound = (
  { source, tokens }: Reading,
  { from, to }: { from: number; to: number },
): boolean => {
  const hyphenFollows = (place: number): boolean => {
    const end = tokens[place]?.end
    return end !== undefined && tokens[place + 1]?.start === end + 1 && hyphen.test(source[end] ?? '')
  }
  return (
    (hyphenFollows(from - 1) && isAcronym(tokens[from - 1]?.text)) ||
    (hyphenFollows(to) && isAcronym(tokens[to + 1]?.text))
  )
}
