import { inBoilerplate } from '../concepts/in-boilerplate.ts'
import { tokensWithin } from '../concepts/tokens-within.ts'
import { readPaper } from '../text/reading.ts'
import type { Token } from '../text/token.ts'
import type { Writing } from './writing.ts'

/** What libraries print below abstracts: "Categories and Subject Descriptors: H.3 [Information Storage]", "General Terms: Design, Theory". */
const classes =
  /\bCategories (?:and|&) Subject Descriptors?\b(?:[\s\S]{0,400}?(?=\bGeneral Terms\b|\bKey ?words\b|\b\p{Lu}{5,}\b|$))?/gu
const terms =
  /\bSubject Descriptors?\b|\b(?:Author|Index|Additional) (?:Key ?words|Terms)\b|\bKey ?words\b(?=\s*[:—–-])|\bGeneral Terms\b:?(?:\s*(?:Algorithms|Design|Documentation|Economics|Experimentation|Human Factors|Languages|Legal Aspects|Management|Measurement|Performance|Reliability|Security|Standardization|Theory|Verification)\b,?)*/gu

const known = new WeakMap<Writing, { title: Token[]; text: Token[] }>()

/** The words of a paper's title and of its text, without those that publishers put there: made once a paper. */
export const writtenTokens = (writing: Writing): { title: Token[]; text: Token[] } => {
  const before = known.get(writing)
  if (before !== undefined) return before
  const reading = readPaper(writing.title, writing.text)
  const [ofPublisher, ofLibrary] = [inBoilerplate(reading), tokensWithin(reading, [classes, terms])]
  const isOwn = (_: Token, place: number): boolean => !ofPublisher[place] && !ofLibrary[place]
  const title = reading.tokens.slice(0, reading.titleTokens)
  const text = reading.tokens.slice(reading.titleTokens)
  const found = {
    title: title.filter(isOwn),
    text: text.filter((token, place) => isOwn(token, place + reading.titleTokens)),
  }
  known.set(writing, found)
  return found
}
