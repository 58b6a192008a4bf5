import type { KnownConcept } from './known/concept-lexicon.ts'
import type { WordUnit } from './units/word-unit.ts'

/** What a paper may mention: a known concept, or a phrase that no lexicon has (`concept` null). */
export type MentionCandidate = {
  concept: KnownConcept | null
  /** As the paper abbreviates a phrase. */
  acronym: string | null
  /** Where the paper writes it out, first place first; tokens `from` to `to`, both included. Empty for a stated concept that the text does not name. */
  places: { from: number; to: number }[]
  /** How often the paper writes its acronym instead. */
  abbreviated: number
  /** What the words of the first place are; empty where there is none. */
  units: WordUnit[]
}
