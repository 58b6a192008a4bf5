import type { MentionCandidate } from './mention-candidate.ts'
import type { Reading } from '../text/reading.ts'
import { singularWord } from '../text/singular-word.ts'
import type { Token } from '../text/token.ts'

/** Whether a capital is due to the place: a sentence's beginning or a title with capitals throughout. */
const mayBeDueToPlace = (reading: Reading, place: number, token: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  (token.opensSentence || (place < reading.titleTokens && reading.titleIsCapitalised))

const isName = (reading: Reading, { text }: Token): boolean =>
  /[ei]an$/u.test(text) ||
  reading.tokens.some((other, place) => other.text === text && !mayBeDueToPlace(reading, place, other))

const inSentenceCase = (reading: Reading, place: number, token: Token): string =>
  mayBeDueToPlace(reading, place, token) && !isName(reading, token) ? token.text.toLowerCase() : token.text

/** "networks" to "network", "Networks" to "Network", "GNNs" to "GNN"; names with capitals inside stay. */
const inSingular = (word: string): string => {
  if (/^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1)
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return word
  const singular = singularWord(word.toLowerCase())
  return word.slice(0, 1) + singular.slice(1)
}

/**
 * How a phrase is shown: as its first place writes it, but in the singular and in lower case where a capital tells nothing. A proper name keeps
 * its ending.
 */
export const phraseName = (reading: Reading, { places, units, acronym }: MentionCandidate): string => {
  const { from = 0, to = 0 } = places[0] ?? {}
  const rest = reading.tokens.slice(from + 1, to + 1)
  const allCapitals =
    rest.length > 0 &&
    rest.every(
      (token, place) => /^\p{Lu}/u.test(token.text) && !mayBeDueToPlace(reading, from + 1 + place, token),
    )
  const properName = acronym === null && units.at(-1)?.role === 'NAME'
  let name = ''
  let end = reading.tokens[from]?.start ?? 0
  for (let place = from; place <= to; place += 1) {
    const token = reading.tokens[place]
    if (token === undefined) break
    const word = allCapitals ? token.text : inSentenceCase(reading, place, token)
    const lowered = word !== token.text
    const shown =
      place === to && (!properName || lowered || /^\p{Lu}+s$/u.test(word)) ? inSingular(word) : word
    name += reading.source.slice(end, token.start).replace(/\s+/gu, ' ') + shown
    end = token.end
  }
  return name
}
