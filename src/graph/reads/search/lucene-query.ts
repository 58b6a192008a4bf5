import { englishStopWords } from '../../../domain/english-stop-words.ts'
import { foldLetters } from '../../../domain/fold-letters.ts'

/** What counts in a query, at most; each is up to fourteen clauses, and Lucene takes 1,024. */
const mostTerms = 64

/** A word of the title counts so many times. */
const titleBoost = 3

/** Few texts have accents, so that a word seems commoner among the folded ones than it is, and its rarity lower: by half, more or less. */
const foldedBoost = 2

/** A phrase between double quotes of any kind, or a run without spaces; a quote that is never closed is none. */
const part = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu

/**
 * Signs that join two words as a list does: "coral,protein", "RLHF/DPO", "title:coral". Hyphens, full stops, apostrophes and underscores make one word of two, a comma
 * between digits one number, and any sign between single letters one name ("I/O", "R&D"), as "&" does before one ("AT&T").
 */
const between =
  /(?!(?<=\d),(?=\d))(?!&\p{L}(?![\p{L}\p{N}]))(?!(?<=(?<![\p{L}\p{N}])\p{L})[^\s\p{L}\p{N}]+\p{L}(?![\p{L}\p{N}]))[^\s\p{L}\p{M}\p{N}\p{Cf}\p{Pd}\p{Pc}−.'’]+/u

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The index stems words, so that "ones" would find each "one". */
const isStopWord = (term: string): boolean => {
  const word = term.replace(edges, '')
  return englishStopWords.has(word) || englishStopWords.has(word.replace(/s$/, ''))
}

const unquoted = (text: string): string => text.replace(/["\\]/g, ' ')

/**
 * A term in the title, the abstract or the summary, as it was typed and without its accents; and, in papers that have it in neither spelling, among
 * the folded texts of those that write it with accents.
 */
const clauseOf = (term: string): string => {
  const folded = unquoted(foldLetters(term))
  const spellings = [...new Set([term, folded])]
  const inEach = (clause: (spelling: string) => string): string => spellings.map(clause).join(' ')
  const clauses = [
    inEach((one) => `title:"${one}"^${titleBoost} abstract:"${one}" summary:"${one}"`),
    `(+foldedTitle:"${folded}" ${inEach((one) => `-title:"${one}"`)})^${titleBoost * foldedBoost}`,
    `(+foldedText:"${folded}" ${inEach((one) => `-abstract:"${one}" -summary:"${one}"`)})^${foldedBoost}`,
  ]
  return `(${clauses.join(' ')})`
}

/**
 * What the full-text index is asked for a text that somebody typed: any of its words, each in the title, the abstract or the summary, with or without
 * its accents; words between double quotes stay together. Every part is quoted, and within quotes only the quote and the backslash mean something to
 * Lucene, so no text is an error. Stop words count only in quotes or where there is nothing else; of a long text its first 64 different words. Empty
 * without a letter or digit.
 */
export const luceneQuery = (text: string): string => {
  const terms = new Map<string, { isTelling: boolean }>()
  for (const [whole, phrase] of text.matchAll(part))
    for (const written of phrase === undefined ? whole.normalize('NFC').split(between) : [phrase]) {
      const term = unquoted(written.trim().toLowerCase().normalize('NFC'))
      if (/[\p{L}\p{N}]/u.test(term))
        terms.set(term, { isTelling: phrase !== undefined || !isStopWord(term) })
    }
  const telling = [...terms].filter(([, { isTelling }]) => isTelling)
  return (telling.length > 0 ? telling : [...terms])
    .slice(0, mostTerms)
    .map(([term]) => clauseOf(term))
    .join(' ')
}
