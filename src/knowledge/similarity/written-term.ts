import { lowerCaseOrdinary } from './lower-case-ordinary.ts'
import type { Phrase } from './phrases-of-names.ts'
import { placesOfName } from './places-of-name.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

/** A term as a sentence writes it: in small letters where one of the papers does, be it in another number; of an acronym, where that is done more often. */
export const writtenTerm = ({ text, keys }: Phrase, papers: Writing[]): string => {
  const uses = papers.flatMap((paper) => {
    const { title, text: tokens } = writtenTokens(paper)
    const all = [...title, ...tokens]
    return placesOfName(all, keys).map((start) =>
      all
        .slice(start, start + keys.length)
        .map((token) => token.text)
        .join(' '),
    )
  })
  const small = uses.filter((use) => use === use.toLowerCase()).length
  const least = /^\p{Lu}{2}/u.test(text) ? uses.length / 2 : 0
  const cased = small > least ? text.toLowerCase() : lowerCaseOrdinary(text)
  return cased.replace(/['’]s?$/u, '')
}
