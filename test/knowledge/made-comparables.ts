import { hashText } from '../../src/knowledge/embedders/hash-text.ts'
import type { Comparable } from '../../src/knowledge/similarity/similarity.ts'

const fraction = (...of: (string | number)[]): number => hashText(of.join(' '), 7) / 2 ** 32

const some = (seed: number, of: string, most: number): string[] =>
  Array.from({ length: 8 }, (_, index) => `${of}-${index}`).filter((name) => fraction(seed, name) * 8 < most)

/** A paper that looks drawn at random and is the same each time: up to eight concepts and topics of a common stock. */
export const madeComparable = (seed: number): Comparable => ({
  id: `paper-${seed}`,
  embedding: Array.from({ length: 6 }, (_, index) => fraction(seed, 'vector', index) * 2 - 1),
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
  a: madeComparable(index),
  b: madeComparable(index * 3 + 1),
  pair: index,
}))
