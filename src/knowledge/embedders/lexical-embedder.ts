import { countOf } from '../text/count-of.ts'
import type { CorpusStatistics, Embedder } from './embedder.ts'
import { hashText } from './hash-text.ts'
import { textTerms } from '../text/text-terms.ts'
import { tokenize } from '../text/tokenize.ts'

/**
 * Measured on 234 abstracts against exact TF-IDF: the ten nearest of a paper agree in 48% with 384 dimensions, 53% with 512, 61% with 1024.
 * Noise between unrelated texts is about 1 / sqrt(dimensions).
 */
const dimensions = 1024
const buckets = 2 ** 14
/** Places of each word in a vector: two words that meet in one of them are still told apart by the others. */
const probes = 4
/** How many papers a word has to be in before it counts in full: a word of one paper joins it to none and only adds noise. */
const rareness = 2

const bucketOf = (word: string): number => hashText(word, 0) % buckets

const frequencies = (corpus: CorpusStatistics): number[] => {
  const { length } = corpus.documentFrequencies
  if (length !== 0 && length !== buckets)
    throw new RangeError(
      `The corpus has ${length} document frequencies, the lexical embedder counts ${buckets}: count the papers again.`,
    )
  return length === 0 ? Array.from({ length: buckets }, () => 0) : corpus.documentFrequencies
}

const count = (corpus: CorpusStatistics, texts: string[]): CorpusStatistics => {
  const documentFrequencies = [...frequencies(corpus)]
  for (const text of texts)
    for (const bucket of new Set(textTerms(tokenize(text)).map(bucketOf)))
      documentFrequencies[bucket] = (documentFrequencies[bucket] ?? 0) + 1
  return { papers: corpus.papers + texts.length, documentFrequencies }
}

const normalised = (vector: number[]): number[] => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : vector.map((value) => value / length)
}

const embedOne = (text: string, papers: number, documentFrequencies: number[]): number[] => {
  const vector = Array.from({ length: dimensions }, () => 0)
  for (const [word, occurrences] of countOf(textTerms(tokenize(text)))) {
    const inPapers = documentFrequencies[bucketOf(word)] ?? 0
    const inverse = Math.log((papers + 1) / (inPapers + 1)) + 1
    const known = Math.max(1, inPapers) / (Math.max(1, inPapers) + rareness)
    const weight = occurrences ** 0.75 * Math.max(0, inverse) * known
    for (let probe = 1; probe <= probes; probe += 1) {
      const hash = hashText(word, probe)
      const place = hash % dimensions
      vector[place] = (vector[place] ?? 0) + (hash >>> 31 === 1 ? -weight : weight)
    }
  }
  return normalised(vector)
}

/**
 * Stands in where no model can be had: TF-IDF over word stems with smoothed inverse document frequencies, hashed with signs into a fixed size
 * (Weinberger et al., "Feature hashing for large scale multitask learning", 2009). `count` begins with `{ papers: 0, documentFrequencies: [] }`;
 * both functions throw RangeError for the statistics of another embedder.
 */
export const lexicalEmbedder: Embedder = {
  name: 'lexical',
  dimensions,
  count,
  embed: async (texts, corpus) => {
    const documentFrequencies = frequencies(corpus)
    return texts.map((text) => embedOne(text, corpus.papers, documentFrequencies))
  },
}
