import type { Reading } from '../../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

/** Formulas of LaTeX set apart, citations and labels with what is in their braces, and the names of functions. */
const setApart =
  /\$\$[^$]{1,2000}\$\$|\\\[[^\]]{1,2000}\\\]|\\\([^\n]{1,300}?\\\)|\\begin\{([a-z]{3,12})\*?\}[^]{0,2000}?\\end\{\1\*?\}|\\(?:[a-zA-Z]{0,3}cite[a-zA-Z]{0,8}|label|[a-zA-Z]{0,6}ref|operatorname)\*?(?:\[[^\]]{0,100}\])?\{[^{}]{0,500}\}/

/** Commands of LaTeX, formulas between dollars, tags of HTML, and raised or lowered signs as indexes of old write them ("log/sup 2/"), and a heading that has run into the text ("AbstractWe", "Abstract We"), and "(TM)" as old character sets write the sign of a trade mark: where it is short for something the long form is the name. */
const signs =
  /\\[a-zA-Z]+|(?<![\\$\p{L}\p{N}])\$(?!\\text)[^$\n]{1,80}\$(?!\d)|(?<![\\$\p{L}\p{N}])\$(?=[^$\n]{0,600}[\\^_])[^$\n]{81,600}\$(?!\d)|<\/?[a-zA-Z]{1,10}\/?>|\/su[bp] [^/\n]{1,20}\/|(?<=[\p{L}\p{N}] ?)\(TM\)|\bAbstract(?=\p{Lu}\p{Ll})\p{L}+|(?<=\n\n)(?:Abstract|ABSTRACT)(?=[.:]?\s\p{Lu})/u

/** Formulas as one types them: "O(n log n)", "f(x)", "E=mc²", "x^(p-1)", "log n", "s⁻¹", and what points to one: "Eq.". */
const typed =
  /(?<![\p{L}\p{N}])(?:(?:[OoΘΩΟ]|Õ|\p{Ll}{1,3})\((?!s\)|es\))[^()\s]{0,20}(?: [^()]{1,20})?\)|(?:log|ln|exp|max|min|arg) \p{Ll}(?![\p{L}\p{N}])|\p{Lu}{1,3}\(\d[^()]{0,8}\)|\p{L}{1,2}\s?=\s?[\p{L}\p{N}^_()+*/.²³⁻-]{1,30})|[\p{L}\p{N}()]{1,20}\^(?:\([^()]{0,20}\)|[\p{L}\p{N}]{1,6})|(?<![\p{L}\p{N}])\p{L}{1,3}⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<![\p{L}\p{N}])\p{L}{1,2}[²³](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}_(?:\p{L}{1,4}|\([^()]{1,12}\))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:Eqs?|Figs?|Refs?|Secs?)\./u

/** What biologists write behind a name that they give: "gen. et sp. nov.", "sp. n.", "n. gen.". */
const ranks = String.raw`(?:(?:super|sub)?fam|(?:sub)?gen|spp?|ssp|subsp|comb|stat)\.`
const newName = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ranks}(?:(?:,? (?:et|and|&)|,)? ${ranks}){0,2},? (?:nov|n)\.|n\. ?${ranks})`,
  'u',
)

const markup = new RegExp([setApart, signs, typed, newName].map(({ source }) => source).join('|'), 'gu')

const mayHaveSome =
  /[\\$<^_=⁻²³]|\/su[bp] |\(TM\)|A(?:bstract|BSTRACT)|\p{L}\(|\b(?:log|ln|exp|max|min|arg) \p{Ll}\b|(?:Eq|Fig|Ref|Sec)s?\.|(?:fam|gen|spp?|ssp|subsp|comb|stat)\./u

/** Of each token of a paper, in order, whether it is a sign of layout or of a formula and no word. */
export const inMarkup = (reading: Reading): boolean[] =>
  mayHaveSome.test(reading.source) ? tokensWithin(reading, [markup]) : reading.tokens.map(() => false)
