import type { Comparable } from '../../src/knowledge/similarity/similarity.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'
import { wordWeights } from '../../src/knowledge/similarity/words/word-weights.ts'

/** A paper with nothing to compare but what a test gives it; its words come from a title. */
export const plainComparable = (id: string, title: string, parts: Partial<Comparable> = {}): Comparable => ({
  id,
  embedding: null,
  words: wordWeights(wordProfile(title, ''), { papers: 0, documentFrequencies: [] }),
  concepts: [],
  topics: [],
  organizations: [],
  ...parts,
})
