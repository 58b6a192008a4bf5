import type { KnownConcept } from './concept-lexicon.ts'
import type { Mention } from '../knowledge.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import type { Reading } from '../text/reading.ts'

/** What the parts of a score weigh; together with the boost for being stated, no score exceeds 1. */
const weights = { title: 0.4, frequency: 0.3, position: 0.12, specificity: 0.18 }
const statedBoost = 0.35

const score = (
  reading: Reading,
  concept: KnownConcept,
  hits: PhraseHit<KnownConcept>[],
  isStated: boolean,
): number => {
  const first = hits[0]
  const title = first !== undefined && first.from < reading.titleTokens ? 1 : 0
  const frequency = hits.length / (hits.length + 2)
  const position = first === undefined ? 0 : 1 - first.from / reading.tokens.length
  const own =
    weights.title * title +
    weights.frequency * frequency +
    weights.position * position +
    weights.specificity * concept.specificity
  return isStated ? own + (1 - own) * statedBoost : own
}

const spelling = (reading: Reading, concept: KnownConcept, hits: PhraseHit<KnownConcept>[]): string => {
  const first = hits[0]
  const start = first === undefined ? undefined : reading.tokens[first.from]?.start
  const end = first === undefined ? undefined : reading.tokens[first.to]?.end
  return start === undefined || end === undefined
    ? concept.name
    : reading.source.slice(start, end).replace(/\s+/gu, ' ')
}

/**
 * The concepts of a paper, most central first: those that its words name and those that its sources state. A score is made of title, frequency
 * (saturating), place and specificity; a statement raises it.
 */
export const mentions = (
  reading: Reading,
  hits: PhraseHit<KnownConcept>[],
  stated: KnownConcept[],
): Mention[] => {
  const places = new Map<KnownConcept, PhraseHit<KnownConcept>[]>(stated.map((concept) => [concept, []]))
  for (const hit of hits) {
    const others = places.get(hit.thing)
    if (others === undefined) places.set(hit.thing, [hit])
    else others.push(hit)
  }
  return [...places]
    .map(([concept, found]) => ({
      slug: concept.slug,
      name: concept.name,
      kind: concept.kind,
      aliases: concept.aliases,
      score: score(reading, concept, found, stated.includes(concept)),
      spelling: spelling(reading, concept, found),
    }))
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
}
