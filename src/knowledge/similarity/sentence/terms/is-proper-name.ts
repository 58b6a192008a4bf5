import { tokenize } from '../../../text/tokenize.ts'
import { placesOfName } from './places-of-name.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

/** The two letters and more that a term is defined with: "Graphics Processing Unit (GPU)". */
const acronym = /^\p{Lu}{2,}s?$/u

/**
 * Whether a name of several words with capitals, "European Union", has them in the papers' texts wherever they are not due to the place, and so is one thing's. Terms
 * that are defined with their acronyms have them there as well, which shows nothing.
 */
export const isProperName = (name: string, papers: Writing[]): boolean => {
  const words = tokenize(name)
  if (words.length < 2 || !words.every(({ text, word }) => word.term === null || /^\p{Lu}\p{Ll}/u.test(text)))
    return false
  const keys = words.map(({ key }) => key)
  const uses = papers.flatMap((paper) => {
    const { text: tokens } = writtenTokens(paper)
    return placesOfName(tokens, keys).flatMap((start) =>
      tokens[start]?.opensSentence === true || acronym.test(tokens[start + words.length]?.text ?? '')
        ? []
        : [words.every(({ text }, place) => text === tokens[start + place]?.text)],
    )
  })
  return uses.length > 0 && uses.every(Boolean)
}
