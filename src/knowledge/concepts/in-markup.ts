import type { Reading } from '../text/reading.ts'

/** Commands of LaTeX, formulas between dollars, tags of HTML, and raised or lowered signs as indexes of old write them ("log/sup 2/"), and a heading that has run into the text ("AbstractWe"). */
const markup =
  /\\[a-zA-Z]+|(?<![\\$\p{L}\p{N}])\$(?!\\text)[^$\n]{1,80}\$(?!\d)|<\/?[a-zA-Z]{1,10}\/?>|\/su[bp] [^/\n]{1,20}\/|\bAbstract(?=\p{Lu}\p{Ll})\p{L}+/gu

const mayHaveSome = /[\\$<]|\/su[bp] |Abstract\p{Lu}/u

/** Of each token of a paper, in order, whether it is a sign of layout or of a formula and no word. */
export const inMarkup = ({ source, tokens }: Reading): boolean[] => {
  if (!mayHaveSome.test(source)) return tokens.map(() => false)
  const places = [...source.matchAll(markup)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  let next = 0
  return tokens.map(({ start }) => {
    while ((places[next]?.to ?? Infinity) <= start) next += 1
    return start >= (places[next]?.from ?? Infinity)
  })
}
