import { hashText } from '../../src/knowledge/embedders/hash-text.ts'
import type { Comparable } from '../../src/knowledge/similarity/similarity.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'
import { wordWeights } from '../../src/knowledge/similarity/words/word-weights.ts'

const fraction = (...of: (string | number)[]): number => hashText(of.join(' '), 7) / 2 ** 32

const some = (seed: number, of: string, most: number): string[] =>
  Array.from({ length: 8 }, (_, index) => `${of}-${index}`).filter((name) => fraction(seed, name) * 8 < most)

const stock = ['loom', 'warp', 'weft', 'shuttle', 'treadle', 'spindle', 'bobbin', 'heddle']

/** A paper that looks drawn at random and is the same each time: up to eight words, concepts and topics of a common stock; one in four has no vector. */
export const madeComparable = (seed: number): Comparable => ({
  id: `paper-${seed}`,
  embedding:
    seed % 4 === 3 ? null : Array.from({ length: 6 }, (_, index) => fraction(seed, 'vector', index) * 2 - 1),
  words: wordWeights(wordProfile('', stock.filter((word) => fraction(seed, word) * 8 < seed % 9).join(' ')), {
    papers: 0,
    documentFrequencies: [],
  }),
  concepts: some(seed, 'concept', seed % 7).map((slug) => ({
    slug,
    score: 0.01 + 0.99 * fraction(seed, slug),
    paperCount: 1 + Math.floor(fraction(slug) * 90),
  })),
  topics: some(seed, 'topic', seed % 5),
  organizations: some(seed, 'organization', seed % 3),
})

/** Pairs of made papers, each with its number for the test's name. */
export const madePairs = Array.from({ length: 60 }, (_, index) => ({
  a: madeComparable(index + 1),
  b: madeComparable(index * 3 + 2),
  pair: index,
}))
