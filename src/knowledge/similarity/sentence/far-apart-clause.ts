import { partNamed } from './part-named.ts'
import type { ScorePart } from '../similarity.ts'

/**
 * Below so much of either, texts have next to nothing in common: of pairs that experts find near, one in thirty has so little meaning in common. `topical` is for
 * pairs that share a topic, which the shared name itself may have brought to both; a mere term more easily means two things than a concept does.
 */
const farBelow = { meaning: { concept: 0.15, term: 0.2 }, topical: 0.05, words: 0.1 }

/**
 * A clause on papers that have little in common beside a name, which may then mean two things ("learning to rank": pages, and apes); none where they may well mean the
 * same. Where no language model was at work it claims nothing but the wording. `topics` are those they share at any level.
 */
export const farApartClause = (
  parts: ScorePart[],
  topics: string[],
  name: 'concept' | 'term' = 'concept',
): string[] => {
  const meaning = partNamed(parts, 'meaning')?.value
  const words = partNamed(parts, 'words')?.value
  if (meaning !== undefined)
    return meaning < (topics.length === 0 ? farBelow.meaning[name] : farBelow.topical)
      ? ['otherwise their texts have little in common']
      : []
  return words !== undefined && words < farBelow.words && topics.length === 0
    ? ['otherwise their wording has little in common']
    : []
}
