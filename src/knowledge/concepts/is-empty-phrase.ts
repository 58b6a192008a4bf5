import { generalAdjectives } from '../text/general-adjectives.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../text/reading.ts'
import { vagueWords } from '../text/vague-words.ts'

/** A compound that says how, or how many, where the thing itself is missing: "multi-hour", "two-way", "high-quality", but not "cross-validation". */
const modifiesNothing =
  /^(?:multi|multiple|single|dual|one|two|three|four|five|six|several|many|high|low|large|small|fine|long|short|real|full|open|ever|well|end-to|state-of|peer-to)-|^(?:zero|k|n|\d+)-shot$/u
/** Compounds that are adjectives of something: "geometry-preserving", "token-level". */
const isAdjective =
  /-(?:agnostic|aware|based|day|dependent|driven|efficient|free|hour|independent|invariant|level|like|month|oriented|preserving|related|specific|week|wise|year)$/u
const isNounAfterAll = /(?:ity|ness|ing|ion|ment|ance|ence|sion|ware|agent)s?$/u

/** What is numbered within a work: "Part 1". */
const numbered = /^(?:chapter|experiment|figure|part|phase|section|stage|step|study|table|volume)$/iu

/** Whether a phrase names nothing that a paper could be about. */
export const isEmptyPhrase = ({ source, tokens }: Reading, phrase: NounPhrase): boolean => {
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (first === undefined || last === undefined) return true
  if (phrase.length === 1) {
    if (first.from === first.to) return vagueWords.has(tokens[first.from]?.key ?? '')
    const written = source.slice(tokens[first.from]?.start, tokens[first.to]?.end)
    return (
      isAdjective.test(written) ||
      (modifiesNothing.test(written.toLowerCase()) && !isNounAfterAll.test(written))
    )
  }
  if (last.role === 'NUMBER' && numbered.test(tokens[first.from]?.text ?? '')) return true
  return (
    vagueWords.has(tokens[last.to]?.key ?? '') &&
    phrase.slice(0, -1).every(({ from, to }) => from === to && generalAdjectives.has(tokens[from]?.key ?? ''))
  )
}
