import type { Reading } from '../../text/reading.ts'
import { termModifiers } from './term-modifiers.ts'
import type { Token } from '../../text/token.ts'
import { vagueWords } from '../../text/vague-words.ts'

/** Words that a term may begin with in one paper and that are an opinion in another: "effective stress", "specific yield". */
const mayBeRepeated = new Set(
  'alternative comparative complete effective equivalent essential general generic initial multiple prior proper relative special specific systematic total true whole'.split(
    ' ',
  ),
)

/** So often a paper writes a term before its own use tells that it is one. */
const leastRepeated = 3

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** Whether the words at a place and behind it have capitals that the place does not explain: "in New York". */
const isInName = ({ tokens, titleTokens, titleIsCapitalised }: Reading, place: number): boolean => {
  const token = tokens[place]
  const next = tokens[place + 1]
  return (
    isCapitalised(token) &&
    isCapitalised(next) &&
    token?.opensSentence === false &&
    next?.joins === true &&
    !(place < titleTokens && titleIsCapitalised)
  )
}

/** Whether the paper shows elsewhere that these two words begin a name. */
const isInNameElsewhere = (reading: Reading, place: number): boolean => {
  const [first, second] = [reading.tokens[place], reading.tokens[place + 1]]
  if (!isCapitalised(first) || !isCapitalised(second)) return false
  return reading.tokens.some(
    ({ text }, other) =>
      text === first?.text && reading.tokens[other + 1]?.text === second?.text && isInName(reading, other),
  )
}

/** Whether the paper writes the two words together again and again, and the second one hardly ever without the first. */
const isRepeated = ({ tokens }: Reading, place: number): boolean => {
  const [modifier, behind] = [tokens[place]?.key ?? '', tokens[place + 1]?.key ?? '']
  if (!mayBeRepeated.has(modifier) || vagueWords.has(behind)) return false
  let together = 0
  let alone = 0
  for (const [at, { key }] of tokens.entries()) {
    if (key !== behind) continue
    if (tokens[at - 1]?.key === modifier) together += 1
    else alone += 1
  }
  return together >= leastRepeated && together > 3 * alone
}

/**
 * Whether a word that mostly belongs to the sentence around a name, as "new" and "general" do, is a part of the name here: because usage has it, because its
 * capital shows it, or because the paper uses it so.
 */
export const belongsToTerm = (reading: Reading, place: number): boolean => {
  const [token, next] = [reading.tokens[place], reading.tokens[place + 1]]
  if (token === undefined || next?.joins !== true) return false
  return (
    termModifiers.get(token.key)?.has(next.key) === true ||
    isInName(reading, place) ||
    isInNameElsewhere(reading, place) ||
    isRepeated(reading, place)
  )
}
