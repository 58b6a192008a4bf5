import type { ConceptKind } from '../../domain/concept-kind.ts'
import type { KnownConcept } from './concept-lexicon.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import { kindCues } from './kinds/kind-cues.ts'
import { kindOfName } from './kinds/kind-of-name.ts'
import type { MentionCandidate } from './mention-candidate.ts'
import type { Mention } from '../knowledge.ts'
import { phraseKind } from './kinds/phrase-kind.ts'
import { phraseName } from './phrase-name.ts'
import { phraseSlug } from '../names/phrase-slug.ts'
import type { Reading } from '../text/reading.ts'
import { spellingAt } from './spelling-at.ts'

/** Capitals inside or a digit behind letters: the name of something, whose last word tells nothing of its kind. */
const isOwnName = (name: string): boolean => /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-?\p{N})\S*$/u.test(name)

/** "Birka: A Corpus of ...": what a title begins with before a colon. */
const headsTitle = (
  { source, tokens, titleTokens }: Reading,
  { from, to }: { from: number; to: number },
): boolean => from === 0 && to < titleTokens - 1 && /^\s?:\s/u.test(source.slice(tokens[to]?.end ?? 0))

/** "An algorithm called X", "our scheduler, X,": of ordinary words the other cues mislead. */
const statements = kindCues.slice(1, 3)

/** "permuted MNIST" is what MNIST is. */
const kindOfEnd = (
  hits: PhraseHit<KnownConcept>[],
  { from, to }: { from: number; to: number },
): ConceptKind => hits.find((hit) => hit.to === to && hit.from > from)?.thing.kind ?? 'OTHER'

/** A phrase that no lexicon has as a mention of its own concept, named and slugged by its words alone. */
export const phraseMention = (
  reading: Reading,
  candidate: MentionCandidate,
  score: number,
  hits: PhraseHit<KnownConcept>[],
): Mention => {
  const { places, acronym } = candidate
  const name = phraseName(reading, candidate)
  const [first = { from: 0, to: 0 }] = places
  const words = reading.tokens.slice(first.from, first.to + 1).map((token) => token.key)
  const ofWords = phraseKind(words)
  const ofPhrase = (): ConceptKind => {
    const isTitle = headsTitle(reading, first)
    if (isTitle && first.from === first.to) return kindOfName(reading, places)
    if (ofWords !== 'OTHER') return ofWords
    const ofEnd = kindOfEnd(hits, first)
    if (ofEnd !== 'OTHER') return ofEnd
    return kindOfName(reading, places.slice(0, 3), isTitle ? kindCues.slice(0, 3) : statements)
  }
  return {
    slug: phraseSlug(name),
    name,
    kind: isOwnName(name) ? kindOfName(reading, places) : ofPhrase(),
    aliases: acronym === null ? [] : [acronym],
    score,
    spelling: spellingAt(reading, first),
    basis: acronym === null ? 'PHRASE' : 'ACRONYM',
  }
}
