import type { WordWeights } from './words/word-weights.ts'

/** A concept of a paper with what its rarity needs. */
export type WeighedConcept = { slug: string; score: number; paperCount: number }

/** What of a paper is compared beside its meaning and its words. `topics` are the direct ones. */
export type ComparableIdeas = {
  id: string
  concepts: WeighedConcept[]
  topics: string[]
  organizations: string[]
}

/** A paper as similarity compares it. `embedding` is a language model's; null where none was at work, and words alone say what the text says. */
export type Comparable = ComparableIdeas & { embedding: number[] | null; words: WordWeights }

/** Among what papers are compared: how many there are, and which cosine of the model's two unrelated texts have (see meaningOfCosine). */
export type Comparison = { papers: number; unrelatedCosine: number }

/** How alike two texts are, 0..1: to a language model (meaningOfCosine) and by their words (wordCosine); null where that cannot be said. */
export type TextLikeness = { meaning: number | null; words: number | null }

/** One named part of a score: `value` in 0..1 as measured, `contribution` what it adds. The contributions add up to the score. */
export type ScorePart = {
  name: 'meaning' | 'words' | 'concepts' | 'topics'
  value: number
  contribution: number
}

export type PairSimilarity = {
  /** 0..1; the sum of the parts' contributions. */
  score: number
  parts: ScorePart[]
  /** What each shared concept adds to the score, strongest first. */
  sharedConcepts: { slug: string; weight: number }[]
  sharedTopics: string[]
  sharedOrganizations: string[]
}
