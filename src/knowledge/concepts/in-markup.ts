import type { Reading } from '../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

/** Commands of LaTeX, formulas between dollars, tags of HTML, and raised or lowered signs as indexes of old write them ("log/sup 2/"), and a heading that has run into the text ("AbstractWe"). */
const markup =
  /\\[a-zA-Z]+|(?<![\\$\p{L}\p{N}])\$(?!\\text)[^$\n]{1,80}\$(?!\d)|<\/?[a-zA-Z]{1,10}\/?>|\/su[bp] [^/\n]{1,20}\/|\bAbstract(?=\p{Lu}\p{Ll})\p{L}+/gu

const mayHaveSome = /[\\$<]|\/su[bp] |Abstract\p{Lu}/u

/** Of each token of a paper, in order, whether it is a sign of layout or of a formula and no word. */
export const inMarkup = (reading: Reading): boolean[] =>
  mayHaveSome.test(reading.source) ? tokensWithin(reading, [markup]) : reading.tokens.map(() => false)
