import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../../text/reading.ts'
import { sortsOfNames } from './sorts-of-names.ts'

/** Where the name begins that a phrase ends with, behind a word in small letters that says of what sort it is: "Dual CNN" of "neural model Dual CNN"; 0 where none does. */
export const nameBehindSort = ({ tokens }: Reading, phrase: NounPhrase): number => {
  for (let place = phrase.length - 1; place > 0; place -= 1) {
    const [sort, name] = [phrase[place - 1], phrase[place]]
    if (sort === undefined || name === undefined) return 0
    if (!/^\p{Lu}\S*\p{L}/u.test(tokens[name.from]?.text ?? '')) return 0
    const word = tokens[sort.to]
    if (sort.from === sort.to && /^\p{Ll}+$/u.test(word?.text ?? '') && sortsOfNames.has(word?.key ?? ''))
      return place
  }
  return 0
}
