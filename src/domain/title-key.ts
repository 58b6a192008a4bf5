import { boundedKey } from './bounded-key.ts'
import { foldLetters } from './fold-letters.ts'
import { plainLatex } from './plain-latex.ts'
import { plainText } from './plain-text.ts'
import { readableLatex } from './readable-latex.ts'

/**
 * The key under which two sources' spellings of one title meet: letters and digits of every script only, lower case; accents, ligatures,
 * full-width forms, HTML (`<i>`, `&amp;`) and LaTeX (`$\alpha$`, `\emph{X}`) folded; one that is too long for an index is shortened (boundedKey). Empty where a title
 * has no letter and no digit.
 */
export const titleKey = (title: string): string =>
  boundedKey(
    foldLetters(plainLatex(readableLatex(plainText(plainText(title)))))
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
      .replace(/^\p{M}+/gu, ''),
  )
