import { addKey } from './add-key.ts'
import { nameStyle } from './name-style.ts'
import type { PhraseBook } from './phrase-book.ts'
import { phraseKey } from './phrase-key.ts'

/** Adds one way to write a thing; a name without letters and digits is passed over. */
export const addPhrase = <Thing>(book: PhraseBook<Thing>, written: string, thing: Thing): void => {
  const key = phraseKey(written)
  if (key === '') return
  const place = addKey(book.keys, key)
  const phrases = book.places.get(place) ?? []
  if (phrases.some((phrase) => phrase.thing === thing && phrase.written === written)) return
  book.places.set(place, [...phrases, { thing, written, style: nameStyle(written) }])
}
