import { foldLetters } from '../../../domain/fold-letters.ts'
import { titleKey } from '../../../domain/title-key.ts'

/** What somebody has typed of a name. */
export type TypedText = {
  /** As the stored keys fold names, with single spaces. */
  folded: string
  /** As the stored keys fold titles; empty without a letter or digit. */
  key: string
  /** Its words, of letters and digits alone. */
  words: string[]
}

/** A text in all the forms that names are looked for by. */
export const typedText = (text: string): TypedText => {
  const folded = foldLetters(text).trim().replace(/\s+/gu, ' ')
  return { folded, key: titleKey(text), words: folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [] }
}
