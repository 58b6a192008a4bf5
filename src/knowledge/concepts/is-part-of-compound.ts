import type { Reading } from '../text/reading.ts'

const hyphen = /^[-‐‑]$/u
const isAcronym = (word: string | undefined): boolean => /^\p{L}*\p{Lu}\p{Lu}\p{N}*s?$/u.test(word ?? '')

/** Whether a name is joined by a hyphen to another acronym: "CL" in "CL-CVM" is a piece of that name. */
export const isPartOfCompound = (
  { source, tokens }: Reading,
  { from, to }: { from: number; to: number },
): boolean => {
  const joinsAcronym = (left: number, right: number, other: number): boolean => {
    const [before, behind] = [tokens[left], tokens[right]]
    return (
      before !== undefined &&
      behind !== undefined &&
      behind.start === before.end + 1 &&
      hyphen.test(source[before.end] ?? '') &&
      isAcronym(tokens[other]?.text)
    )
  }
  return joinsAcronym(from - 1, from, from - 1) || joinsAcronym(to, to + 1, to + 1)
}
