import { foldLetters } from './fold-letters.ts'

/** Most texts have none of them, and those are not worth folding. */
const otherLetters = /[^\P{L}a-zA-Z]|\p{M}/u

/** A text as `foldLetters` folds it where it has accents, ligatures or the like; null where folding would change nothing but capitals. */
export const foldAccented = (text: string): string | null => {
  if (!otherLetters.test(text)) return null
  const folded = foldLetters(text)
  return folded === text.toLowerCase() ? null : folded
}
