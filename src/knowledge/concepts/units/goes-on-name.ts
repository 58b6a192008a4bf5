import type { Reading } from '../../text/reading.ts'
import { stopWords } from '../../text/stop-words.ts'
import type { Token } from '../../text/token.ts'

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && !token.opensSentence && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** "of" within a name: "Jacob of Serugh". */
const isJoiningOf = ({ tokens, titleTokens, titleIsCapitalised }: Reading, place: number): boolean =>
  tokens[place]?.text === 'of' &&
  tokens[place].joins &&
  (tokens[place + 1]?.joins ?? false) &&
  !(place < titleTokens && titleIsCapitalised) &&
  isCapitalised(tokens[place - 1]) &&
  isCapitalised(tokens[place + 1])

/** A word between or behind the capitals of a name, whatever taggers take it for: "Tiled Feeds". */
const isCapitalisedBehind = (
  { tokens, titleTokens, titleIsCapitalised }: Reading,
  place: number,
): boolean => {
  const token = tokens[place]
  return (
    token !== undefined &&
    token.joins &&
    !(place < titleTokens && titleIsCapitalised) &&
    isCapitalised(token) &&
    isCapitalised(tokens[place - 1]) &&
    !stopWords.has(token.key)
  )
}

/** Whether a name that has begun goes on at a place, whatever class a tagger gives the word there. */
export const goesOnName = (reading: Reading, place: number): boolean =>
  isJoiningOf(reading, place) || isCapitalisedBehind(reading, place)
