/** A concept of a paper with what its rarity needs. */
export type WeighedConcept = { slug: string; score: number; paperCount: number }

/** What of a paper is compared beside its words. `topics` are the direct ones. */
export type ComparableIdeas = {
  id: string
  concepts: WeighedConcept[]
  topics: string[]
  organizations: string[]
}

/** A paper as similarity compares it. */
export type Comparable = ComparableIdeas & { embedding: number[] }

/** One named part of a score: `value` in 0..1 as measured, `contribution` what it adds. The contributions add up to the score. */
export type ScorePart = { name: 'words' | 'concepts' | 'topics'; value: number; contribution: number }

export type PairSimilarity = {
  /** 0..1; the sum of the parts' contributions. */
  score: number
  parts: ScorePart[]
  /** What each shared concept adds to the score, strongest first. */
  sharedConcepts: { slug: string; weight: number }[]
  sharedTopics: string[]
  sharedOrganizations: string[]
}
