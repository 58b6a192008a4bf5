import type { Reading } from '../../text/reading.ts'
import { vagueWords } from '../../text/vague-words.ts'
import type { WordUnit } from '../units/word-unit.ts'

/**
 * Whether a title, or what stands behind its colon, begins with what is done to the rest of a phrase, "Learning tidal structures", and the paper names nothing so: what it
 * is about by that name stands in its text too ("Sliding modes"), or could be anything without ("Sizing strategies").
 */
export const isDoneInTitle = (
  { tokens, titleTokens }: Reading,
  first: WordUnit,
  behind: WordUnit,
  head: WordUnit,
): boolean => {
  if (first.from >= titleTokens || first.from !== first.to) return false
  const [doing, object] = [tokens[first.from], tokens[behind.from]]
  if (doing === undefined || object === undefined) return false
  if ((first.from > 0 && doing.joins) || !/.{3}ing$/u.test(doing.text)) return false
  if (behind === head && vagueWords.has(tokens[head.to]?.key ?? '')) return false
  return !tokens.some(
    ({ key }, place) => place > first.from && key === doing.key && tokens[place + 1]?.key === object.key,
  )
}
