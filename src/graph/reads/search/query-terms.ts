import { englishStopWords } from '../../../domain/english-stop-words.ts'

/** What counts in a query, at most; each is up to fourteen clauses of the full-text index, and Lucene takes 1,024. */
const mostTerms = 64

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

/**
 * What a text that somebody typed looks for by words, each once, in lower case, without quotes and backslashes: its words, and what stands between double quotes as one.
 * Stop words count only in quotes or where there is nothing else; of a long text its first 64 different terms. Empty without a letter or digit.
 */
export const queryTerms = (text: string): string[] => {
  const isTelling = new Map<string, boolean>()
  for (const [whole, phrase] of text.matchAll(part))
    for (const written of phrase === undefined ? whole.normalize('NFC').split(between) : [phrase]) {
      const term = written.replaceAll('\\', ' ').trim().toLowerCase().normalize('NFC')
      if (/[\p{L}\p{N}]/u.test(term)) isTelling.set(term, phrase !== undefined || !isStopWord(term))
    }
  const terms = [...isTelling.keys()]
  const telling = terms.filter((term) => isTelling.get(term))
  return (telling.length > 0 ? telling : terms).slice(0, mostTerms)
}
