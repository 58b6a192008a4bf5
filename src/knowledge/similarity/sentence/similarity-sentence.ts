import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { joinClauses } from './join-clauses.ts'
import type { ScorePart } from '../similarity.ts'
import { similarityClauses } from './similarity-clauses.ts'
import type { Writing } from './terms/writing.ts'

/** A shared concept as the sentence needs it: what it adds to the score, how many papers name it, and how each of the two writes it and how central it is there (0..1). */
export type ExplainedConcept = {
  name: string
  kind: ConceptKind
  weight: number
  paperCount: number
  from: { spelling: string; score: number }
  to: { spelling: string; score: number }
}

/**
 * What two papers write, and all that they share by name; `papers` is how many there are in all. `sharedTopics` are those that both have directly,
 * `sharedBroaderTopics` the narrowest of those that they come under otherwise.
 */
export type Explanation = {
  from: Writing
  to: Writing
  papers: number
  parts: ScorePart[]
  sharedConcepts: ExplainedConcept[]
  sharedTopics: string[]
  sharedBroaderTopics: string[]
  sharedOrganizations: string[]
}

/**
 * One sentence on why two papers are alike: what both titles name, the strongest shared idea and its part in both, what else they share, the terms of both where
 * ideas carry little of the score, and plainly so where none is shared, or where they have but a name in common. Concepts count strongest first, in whatever order
 * they come; see tellingOrder; vague ones ("survey") only where there is nothing else.
 */
export const similaritySentence = (explanation: Explanation): string =>
  joinClauses(similarityClauses(explanation))
