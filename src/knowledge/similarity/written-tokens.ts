import { inBoilerplate } from '../concepts/in-boilerplate.ts'
import { readPaper } from '../text/reading.ts'
import type { Token } from '../text/token.ts'
import { inLibraryNotes } from './in-library-notes.ts'
import type { Writing } from './writing.ts'

const known = new WeakMap<Writing, { title: Token[]; text: Token[] }>()

/** The words of a paper's title and of its text, without those that publishers and libraries put there: made once a paper. */
export const writtenTokens = (writing: Writing): { title: Token[]; text: Token[] } => {
  const before = known.get(writing)
  if (before !== undefined) return before
  const reading = readPaper(writing.title, writing.text)
  const [ofPublisher, ofLibrary] = [inBoilerplate(reading), inLibraryNotes(reading)]
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
