import type { Neighbour } from './is-misread-verb.ts'
import { stopWords } from '../../text/stop-words.ts'

/** Whether a word may stand before a noun that it belongs to: an adjective, or a noun in the singular. */
export const isSingularModifier = (before: Neighbour): boolean =>
  before !== undefined &&
  !stopWords.has(before.token.key) &&
  (before.wordClass === 'ADJECTIVE' || (before.wordClass === 'NOUN' && !before.token.text.endsWith('s')))
