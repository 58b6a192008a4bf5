import type { Candidates } from './candidates.ts'
import type { Phrase, PhraseBook } from './phrase-book.ts'
import { placeAfter } from './place-after.ts'
import { placeOfBeginning } from './place-of-beginning.ts'
import type { Reading } from '../text/reading.ts'
import { isWrittenAs } from './written-as.ts'

/** A one-word name that may owe its capital to the place: "Falcon" first in a sentence, but not "Falcon:" or "Falcon 7B". */
const isUncertain = (reading: Reading, phrase: Phrase<unknown>, from: number, to: number): boolean => {
  const token = reading.tokens[from]
  if (phrase.style !== 'NAME' || from !== to || token === undefined) return false
  const inCapitalisedTitle = from < reading.titleTokens && reading.titleIsCapitalised
  if (!token.opensSentence && !inCapitalisedTitle) return false
  return !/^(?:\s*:|[-\s]?(?:v|V)?\d)/u.test(reading.source.slice(token.end, token.end + 4))
}

const acceptedAt = <Thing>(
  reading: Reading,
  phrases: Phrase<Thing>[],
  from: number,
  to: number,
): Candidates<Thing> | null => {
  const words = reading.tokens.slice(from, to + 1)
  const accepted = phrases.filter((phrase) => isWrittenAs(words, phrase.written, phrase.style))
  if (accepted.length === 0) return null
  const things = [...new Set(accepted.map((phrase) => phrase.thing))]
  return { things, from, to, uncertain: accepted.every((phrase) => isUncertain(reading, phrase, from, to)) }
}

const candidatesAt = <Thing>(
  reading: Reading,
  book: PhraseBook<Thing>,
  from: number,
): Candidates<Thing> | null => {
  let best: Candidates<Thing> | null = null
  const first = reading.tokens[from]
  let place = first === undefined ? null : placeOfBeginning(book.keys, first.word)
  for (let to = from; place !== null;) {
    const phrases = book.places.get(place)
    if (phrases !== undefined) best = acceptedAt(reading, phrases, from, to) ?? best
    to += 1
    const next = reading.tokens[to]
    place = next?.joins ? placeAfter(book.keys, place, next.key) : null
  }
  return best
}

/**
 * The names in a text, leftmost and longest first, none overlapping. Where two books have a name of the same length, the first
 * book's counts. Time grows with the text, not with the number of names.
 */
export const findPhrases = <Thing>(reading: Reading, books: PhraseBook<Thing>[]): Candidates<Thing>[] => {
  const found: Candidates<Thing>[] = []
  const named = books.filter((book) => book.places.size > 0)
  for (let from = 0; from < reading.tokens.length; from += 1) {
    let best: Candidates<Thing> | null = null
    for (const book of named) {
      const candidates = candidatesAt(reading, book, from)
      if (candidates !== null && (best === null || candidates.to > best.to)) best = candidates
    }
    if (best === null) continue
    found.push(best)
    from = best.to
  }
  return found
}
