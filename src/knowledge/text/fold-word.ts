import { americanWord } from './american-word.ts'
import { greekLetterName } from './greek-letter-name.ts'
import { singularWord } from './singular-word.ts'

/** A word as names are compared: accents, case, possessive, plural and British spelling folded, Greek letters by their names. Idempotent, so that slugs can be made of it. */
export const foldWord = (word: string): string => {
  const plain = word
    .normalize('NFKD')
    // "GPs", "APIs": only capitals tell that the s is a plural's.
    .replace(/^(\p{Lu}{2,})s$/u, '$1')
    .replace(/['’]s?$/u, '')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  if (/^\p{Script=Greek}/u.test(plain)) return greekLetterName(plain)
  // Words with digits ("gpt4s" is none) and of other scripts have no plural that is known here.
  if (plain.length < 4 || !/^\p{Script=Latin}+$/u.test(plain)) return plain
  return americanWord(singularWord(plain))
}
