import { boundedKey } from './bounded-key.ts'
import { foldLetters } from './fold-letters.ts'

/**
 * A name as it stands in an address: lower case, words of letters and digits of every script, joined by hyphens. '+' and '#' are told apart (C, C++, C#).
 * One that is too long for an index is shortened (boundedKey).
 */
export const slug = (name: string): string =>
  boundedKey(
    foldLetters(name)
      .replace(/\+/gu, '-plus')
      .replace(/#/gu, '-sharp')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-+|-+$/gu, ''),
  )
