import type { KnownConcept } from './concept-lexicon.ts'
import { meaningEvidence, type MeaningSigns } from './meaning-evidence.ts'
import type { SharedName } from './shared-name.ts'

/** What a meaning needs that a name has beside others and only sometimes: more than one word that papers which mean it use. */
const least = 1.2
/** How far a meaning must be ahead of the next, so that one common word does not decide. */
const ahead = 0.3

/**
 * Which of the concepts that share a name a paper means: the one that the rest of the paper speaks for most. The name's usual meaning, where it has one,
 * needs nothing to speak for it and is taken where two have as much; null where none has enough.
 */
export const chooseMeaning = (shared: SharedName, signs: MeaningSigns): KnownConcept | null => {
  const usual = shared.concepts.filter((concept) => !concept.contexts.has(shared.name))
  const fallback = usual.length === 1 ? (usual[0] ?? null) : null
  const [best, next] = shared.concepts
    .map((concept) => ({
      concept,
      strength: meaningEvidence(concept, shared, signs) + (concept === fallback ? least : 0),
    }))
    .sort((a, b) => b.strength - a.strength)
  if (best === undefined) return null
  if (best.concept.contexts.has(shared.name) && best.strength < least) return null
  return next !== undefined && best.strength - next.strength < ahead ? fallback : best.concept
}
