import { englishStopWords } from '../../../domain/english-stop-words.ts'

/** What counts in a query, at most; each is looked for in three properties, and Lucene takes 1,024 clauses. */
const mostTerms = 64

/** A word of the title counts so many times. */
const titleBoost = 3

/** A phrase between double quotes of any kind, or a run without spaces; a quote that is never closed is none. */
const part = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The index stems words, so that "ones" would find each "one". */
const isStopWord = (term: string): boolean => {
  const word = term.replace(edges, '')
  return englishStopWords.has(word) || englishStopWords.has(word.replace(/s$/, ''))
}

/**
 * What the full-text index is asked for a text that somebody typed: any of its words, each in the title, the abstract or the summary; words between
 * double quotes stay together. Every part is quoted, and within quotes only the quote and the backslash mean something to Lucene, so no text is an error.
 * Stop words count only in quotes or where there is nothing else; of a long text its first 64 different words. Empty without a letter or digit.
 */
export const luceneQuery = (text: string): string => {
  const terms = new Map<string, { isTelling: boolean }>()
  for (const [whole, phrase] of text.matchAll(part)) {
    const term = (phrase ?? whole).trim().toLowerCase().replace(/["\\]/g, ' ')
    if (/[\p{L}\p{N}]/u.test(term)) terms.set(term, { isTelling: phrase !== undefined || !isStopWord(term) })
  }
  const telling = [...terms].filter(([, { isTelling }]) => isTelling)
  return (telling.length > 0 ? telling : [...terms])
    .slice(0, mostTerms)
    .map(([term]) => `(title:"${term}"^${titleBoost} abstract:"${term}" summary:"${term}")`)
    .join(' ')
}
