import type { Word } from './word-of.ts'

/** A word of a text. */
export type Token = {
  /** As written. */
  text: string
  /** As compared: see foldWord. */
  key: string
  /** What is known of it in any text. */
  word: Word
  /** Offsets in the text, the end exclusive. */
  start: number
  end: number
  /** Whether it can continue a name that the token before it began: only a space, a hyphen or a slash stands between. */
  joins: boolean
  /** Whether a capital may be due to the place alone: the first word of a sentence, line or quotation. */
  opensSentence: boolean
}
