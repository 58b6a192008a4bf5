import { foldLetters } from '../../../domain/fold-letters.ts'
import { otherSpelling } from '../../../knowledge/text/other-spelling.ts'
import { queryTerms } from './query-terms.ts'

/** A word of the title counts so many times. */
const titleBoost = 3

/** Few texts have accents, so that a word seems commoner among the folded ones than it is, and its rarity lower: by half, more or less. */
const foldedBoost = 2

const unquoted = (text: string): string => text.replace(/["\\]/g, ' ')

/**
 * A term in the title, the abstract or the summary, as it was typed, without its accents, and as the other side of the Atlantic spells it; and, in papers that have it in neither spelling, among
 * the folded texts of those that write it with accents.
 */
const clauseOf = (term: string): string => {
  const folded = unquoted(foldLetters(term))
  // What is written with accents has one spelling.
  const spellings = folded === term ? [term, otherSpelling(term) ?? []].flat() : [term, folded]
  const inEach = (clause: (spelling: string) => string): string => spellings.map(clause).join(' ')
  const clauses = [
    inEach((one) => `title:"${one}"^${titleBoost} abstract:"${one}" summary:"${one}"`),
    `(+foldedTitle:"${folded}" ${inEach((one) => `-title:"${one}"`)})^${titleBoost * foldedBoost}`,
    `(+foldedText:"${folded}" ${inEach((one) => `-abstract:"${one}" -summary:"${one}"`)})^${foldedBoost}`,
  ]
  return `(${clauses.join(' ')})`
}

/**
 * What the full-text index is asked for a text that somebody typed: any of its `queryTerms`, each in the title, the abstract or the summary, with or without its accents, in British or American spelling. Every part is quoted, and within quotes only the quote and the backslash mean something to
 * Lucene, so no text is an error. Empty without a letter or digit.
 */
export const luceneQuery = (text: string): string => queryTerms(text).map(clauseOf).join(' ')
