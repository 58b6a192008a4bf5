import type { Reading } from '../../text/reading.ts'
import { termsWithOf } from './terms-with-of.ts'

/** Where a name that has "of" within ends, by the token that it begins with: "quality of life", "theory of planned behaviour", "law of the sea"; null where none begins. */
export const endOfTermWithOf = ({ tokens }: Reading, from: number): number | null => {
  const of = tokens[from + 1]
  if (of?.text !== 'of' || !of.joins) return null
  const behind = termsWithOf.get(tokens[from]?.key ?? '')
  if (behind === undefined) return null
  const at = tokens[from + 2]?.text === 'the' ? from + 3 : from + 2
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first === undefined || !first.joins || tokens[at - 1]?.joins !== true) return null
  if (second?.joins === true && behind.has(`${first.key}-${second.key}`)) return at + 1
  return behind.has(first.key) ? at : null
}
