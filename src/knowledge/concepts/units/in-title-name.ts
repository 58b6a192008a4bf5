import { headsTitle } from '../heads-title.ts'
import type { Reading } from '../../text/reading.ts'

const mostWords = 3
const isCapitalised = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '')

/** How many words the name has that a title begins with before a colon, where all have capitals; 0 where it begins with none of two words or three. */
const wordsOfName = (reading: Reading): number => {
  if (!reading.source.slice(0, 80).includes(':') || /^(?:An?|The)\s/u.test(reading.source)) return 0
  for (let to = 0; to < mostWords; to += 1) {
    if (!isCapitalised(reading.tokens[to]?.text)) return 0
    if (headsTitle(reading, { from: 0, to })) return to > 0 ? to + 1 : 0
  }
  return 0
}

/** Which tokens belong to the name of several words that a title begins with before a colon, "Block Jam: ...", where the text writes it with the same capitals: whatever class a tagger gives them. */
export const inTitleName = (reading: Reading): boolean[] => {
  const inside: boolean[] = []
  const words = wordsOfName(reading)
  if (words === 0) return inside
  const name = reading.tokens.slice(0, words).map(({ text }) => text)
  for (let from = reading.titleTokens; from + words <= reading.tokens.length; from += 1)
    if (name.every((word, place) => reading.tokens[from + place]?.text === word))
      for (let place = 0; place < words; place += 1) inside[from + place] = true
  if (inside.length > 0) for (let place = 0; place < words; place += 1) inside[place] = true
  return inside
}
