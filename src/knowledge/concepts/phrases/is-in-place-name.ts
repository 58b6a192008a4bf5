import { isKnownTown } from '../../organizations/words/is-known-town.ts'
import { isRegion } from '../../organizations/words/is-region.ts'
import { isOrdinaryWord } from '../../text/is-ordinary-word.ts'
import type { Reading } from '../../text/reading.ts'
import { remembering } from '../../text/remembering.ts'

const continent = /^(?:(?:north|south|latin|central)\s)?(?:africa|america|antarctica|asia|europe|oceania)$/u

/** No name of a place that is looked for has more words. */
const mostWords = 3

const isPlace = remembering(
  (name) => name.length > 3 && (continent.test(name.toLowerCase()) || isRegion(name) || isKnownTown(name)),
)

/** Whether a word belongs to the name of a country, a state or a larger town: "Brazil", "New" of "New Zealand", but not "Reading". */
export const isInPlaceName = ({ source, tokens }: Reading, place: number): boolean => {
  for (let from = Math.max(0, place - mostWords + 1); from <= place; from += 1)
    for (let to = place; to < from + mostWords; to += 1) {
      const [first, last] = [tokens[from], tokens[to]]
      if (first === undefined || last === undefined) break
      const name = source.slice(first.start, last.end)
      if (/^\p{Lu}/u.test(name) && isPlace(name) && !(from === to && isOrdinaryWord(name))) return true
    }
  return false
}
