import type { Token } from '../../../text/token.ts'
import { lowerCaseOrdinary } from './lower-case-ordinary.ts'
import type { Phrase } from './phrases-of-names.ts'
import { placesOfName } from './places-of-name.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

/** How a term is written in one place, and whether that is by itself: neither in a title nor at a sentence's beginning nor beside another capital. */
type Use = { written: string; isByItself: boolean }

/** Whether a token has a capital of its own, which the first of a sentence has not. */
const hasCapital = ({ text, opensSentence }: Token): boolean => !opensSentence && /^\p{Lu}/u.test(text)

/** Of a title in capitals no word shows how it is written. */
const isInCapitals = ({ title }: Writing): boolean => /\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title)

const usesOfTerm = (keys: string[], paper: Writing): Use[] => {
  const written = writtenTokens(paper)
  const [title, text] = [isInCapitals(paper) ? [] : written.title, written.text]
  const tokens = [...title, ...text]
  return placesOfName(tokens, keys).map((start) => {
    const end = start + keys.length
    const [own, before, after] = [tokens.slice(start, end), tokens[start - 1], tokens[end]]
    const beside = [...(own[0]?.joins && before ? [before] : []), ...(after?.joins ? [after] : [])]
    return {
      written: own.map(({ text: word }) => word).join(' '),
      isByItself: start >= title.length && own[0]?.opensSentence === false && !beside.some(hasCapital),
    }
  })
}

/**
 * A term as a sentence writes it: in small letters where one of the papers does, be it in another number; of an acronym, where that is done more often; a word of it
 * also where one writes that word so elsewhere. A single word keeps a capital that no paper writes it without and each gives it by itself ("Llama").
 */
export const writtenTerm = ({ text, keys }: Phrase, papers: Writing[]): string => {
  const ofPapers = papers.map((paper) => usesOfTerm(keys, paper))
  const uses = ofPapers.flat()
  const isOnlyInCapitals = papers.some(isInCapitals) && !uses.some(({ written }) => written === text)
  const small = uses.filter(({ written }) => written === written.toLowerCase()).length
  const least = /^\p{Lu}{2}/u.test(text) ? uses.length / 2 : 0
  const isByItselfInBoth = ofPapers.every((own) => own.some(({ isByItself }) => isByItself))
  const isName = keys.length === 1 && isByItselfInBoth
  const words = new Set(papers.flatMap((paper) => writtenTokens(paper).text.map((token) => token.text)))
  const lowered = (word: string): string => (words.has(word.toLowerCase()) ? word.toLowerCase() : word)
  const capitalised = (): string => {
    if (isName) return text
    const mostlySmall = lowerCaseOrdinary(text).replace(
      /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu,
      lowered,
    )
    // Of a name's capitals all stay, or none: "Black-backed Woodpecker".
    return isByItselfInBoth && /^\p{Ll}.*\s\p{Lu}\S*$/u.test(mostlySmall) ? text : mostlySmall
  }
  return (isOnlyInCapitals || small > least ? text.toLowerCase() : capitalised()).replace(/['’]s?$/u, '')
}
