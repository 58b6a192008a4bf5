import { generalAdjectives } from '../../text/general-adjectives.ts'
import { isLabelOfSeries } from './is-label-of-series.ts'
import { isNotation } from './is-notation.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../../text/reading.ts'
import { vagueWords } from '../../text/vague-words.ts'

/** A compound that says how, or how many, where the thing itself is missing: "multi-hour", "two-way", "high-quality", but not "cross-validation". */
const modifiesNothing =
  /^(?:multi|multiple|single|dual|one|two|three|four|five|six|several|many|high|low|large|small|fine|long|short|real|full|open|ever|well|end-to|state-of|peer-to)-|^(?:zero|k|n|\d+)-shot$/u
/** Compounds that are adjectives of something: "geometry-preserving", "token-level", "time-consuming". */
const isAdjective =
  /-(?:agnostic|aware|based|borne|consuming|day|dependent|driven|efficient|free|friendly|hour|independent|insensitive|intensive|invariant|kind|level|like|month|oriented|preserving|prone|purpose|related|resistant|sensitive|specific|susceptible|tolerant|week|wise|year)$/u
/** "Step-by-step", "day-to-day". */
const isAdverb = /^(\p{L}+)-(?:by|to)-\1$/iu
const isNounAfterAll = /(?:ity|ness|ing|ion|ment|ance|ence|sion|ware|agent)s?$/u

/** Phrases of every field that name nothing of it. Folded as foldWord does. */
const general = new Set(
  `case study, data set, design choice, experimental setup, experimental study, future direction, key idea, key insight, key challenge, key finding, literature review, main idea,
  open challenge, open issue, open question, partial explanation, real world, research agenda, research area, research community, research direction, research effort,
  research field, research gap, research interest, research line, research paper, research problem, research project, research question, research topic,
  research work, technical challenge, technical detail, technical report, white paper, wide range, working paper`.split(
    /,\s+/u,
  ),
)

/** What is numbered within a work: "Part 1". */
const numbered = /^(?:chapter|experiment|figure|part|phase|section|stage|step|study|table|volume)$/iu

/** Whether a phrase names nothing that a paper could be about. */
export const isEmptyPhrase = (reading: Reading, phrase: NounPhrase): boolean => {
  const { source, tokens } = reading
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (first === undefined || last === undefined) return true
  if (phrase.length === 1) {
    if (isNotation(reading, first.from, first.to)) return true
    if (first.from === first.to && isLabelOfSeries(reading, tokens[first.from]?.text ?? '')) return true
    if (first.from === first.to) return vagueWords.has(tokens[first.from]?.key ?? '')
    const written = source.slice(tokens[first.from]?.start, tokens[first.to]?.end)
    return (
      isAdjective.test(written) ||
      isAdverb.test(written) ||
      (modifiesNothing.test(written.toLowerCase()) && !isNounAfterAll.test(written))
    )
  }
  const keys = tokens.slice(first.from, last.to + 1).map(({ key }) => key)
  if (keys.length === 2 && general.has(keys.join(' '))) return true
  if (last.role === 'NUMBER' && numbered.test(tokens[first.from]?.text ?? '')) return true
  return (
    vagueWords.has(tokens[last.to]?.key ?? '') &&
    phrase.slice(0, -1).every(({ from, to }) => from === to && generalAdjectives.has(tokens[from]?.key ?? ''))
  )
}
