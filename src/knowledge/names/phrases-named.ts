import { placeAfter } from './place-after.ts'
import type { Phrase, PhraseBook } from './phrase-book.ts'
import { phraseKey } from './phrase-key.ts'

/** The entries of a book under a name in any spelling. */
export const phrasesNamed = <Thing>({ keys, places }: PhraseBook<Thing>, name: string): Phrase<Thing>[] => {
  const place = placeAfter(keys, 0, phraseKey(name))
  return place === null ? [] : (places.get(place) ?? [])
}
