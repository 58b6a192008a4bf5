import { nameStyle } from './name-style.ts'
import type { PhraseBook } from './phrase-book.ts'
import { phraseKey } from './phrase-key.ts'

/** Adds one way to write a thing; a name without letters and digits is passed over. */
export const addPhrase = <Thing>(book: PhraseBook<Thing>, written: string, thing: Thing): void => {
  const key = phraseKey(written)
  if (key === '') return
  for (let length = 1; length <= key.length; length += 1) book.beginnings.add(key.slice(0, length))
  const phrases = book.names.get(key) ?? []
  if (phrases.some((phrase) => phrase.thing === thing && phrase.written === written)) return
  book.names.set(key, [...phrases, { thing, written, style: nameStyle(written) }])
}
