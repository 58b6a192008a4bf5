import type { KnownConcept } from './concept-lexicon.ts'
import type { MentionCandidate } from '../mention-candidate.ts'
import type { Mention } from '../../knowledge.ts'
import type { Reading } from '../../text/reading.ts'
import { spellingAt } from '../spelling-at.ts'

/** How much of what is missing to 1 a concept gets for being stated. */
const statedBoost = 0.35
/** The same for one that the title names, though it may be within a longer name there. */
const titleBoost = 0.3
/** A stated concept that the text does not name has nothing but its specificity to go by. */
const unnamed = 0.18

/** A known concept as a paper mentions it; `score` is what the paper's words give it, which a source's statement raises. */
export const knownMention = (
  reading: Reading,
  { concept, places }: MentionCandidate & { concept: KnownConcept },
  score: number,
  isStated: boolean,
): Mention => {
  const [first] = places
  const inTitle = places.some(({ from }) => from < reading.titleTokens)
  const named = inTitle ? score + (1 - score) * titleBoost : score
  const own = first === undefined ? unnamed * concept.specificity : named
  return {
    slug: concept.slug,
    name: concept.name,
    kind: concept.kind,
    aliases: concept.aliases,
    score: isStated ? own + (1 - own) * statedBoost : own,
    spelling: first === undefined ? concept.name : spellingAt(reading, first),
    basis: isStated ? 'STATED' : 'LEXICON',
  }
}
