import { inBoilerplate } from '../../../concepts/units/in-boilerplate.ts'
import { inMarkup } from '../../../concepts/units/in-markup.ts'
import { readPaper } from '../../../text/reading.ts'
import type { Token } from '../../../text/token.ts'
import type { Writing } from './writing.ts'

/** The words of a paper's title and of its text that its authors wrote; `others` are those that publishers and libraries put between them. Signs of formulas and layout are none. */
export type WrittenTokens = { title: Token[]; text: Token[]; others: Token[] }

const known = new WeakMap<Writing, WrittenTokens>()

/** Reads a paper's words: made once a paper, which must not change afterwards. */
export const writtenTokens = (writing: Writing): WrittenTokens => {
  const before = known.get(writing)
  if (before !== undefined) return before
  const reading = readPaper(writing.title, writing.text)
  const [isBoilerplate, isMarkup] = [inBoilerplate(reading), inMarkup(reading)]
  const found: WrittenTokens = { title: [], text: [], others: [] }
  for (const [place, token] of reading.tokens.entries())
    if (isBoilerplate[place]) found.others.push(token)
    else if (isMarkup[place]) continue
    else if (place < reading.titleTokens) found.title.push(token)
    else found.text.push(token)
  known.set(writing, found)
  return found
}
