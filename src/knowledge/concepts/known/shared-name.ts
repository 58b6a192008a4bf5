import type { Candidates } from '../../names/candidates.ts'
import type { KnownConcept } from './concept-lexicon.ts'

/** A name of a paper as it is written there, without a plural s, with the concepts that it may stand for and all of its places. */
export type SharedName = {
  name: string
  concepts: KnownConcept[]
  places: Omit<Candidates<KnownConcept>, 'things'>[]
}
