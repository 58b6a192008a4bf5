import type { KnownConcept } from './concept-lexicon.ts'
import type { MentionCandidate } from '../mention-candidate.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import { unitsWithin } from '../units/units-within.ts'
import type { WordUnit } from '../units/word-unit.ts'

/** The known concepts of a paper with their places: those that its words name, and the stated ones even where they do not. */
export const knownCandidates = (
  units: WordUnit[],
  hits: PhraseHit<KnownConcept>[],
  stated: KnownConcept[],
): (MentionCandidate & { concept: KnownConcept })[] => {
  const places = new Map<KnownConcept, PhraseHit<KnownConcept>[]>(stated.map((concept) => [concept, []]))
  for (const hit of hits) {
    const others = places.get(hit.thing)
    if (others === undefined) places.set(hit.thing, [hit])
    else others.push(hit)
  }
  return [...places].map(([concept, found]) => {
    const [first] = found
    return {
      concept,
      acronym: null,
      places: found,
      abbreviated: 0,
      units: first === undefined ? [] : unitsWithin(units, first),
    }
  })
}
