import { compoundWords } from './compound-words.ts'
import { slug } from '../../domain/slug.ts'
import { tokenize } from '../text/tokenize.ts'

/**
 * The slug under which all spellings of a phrase meet, whatever paper it is in: "Multi-Agent Systems" and "multiagent system" give
 * "multiagent-system". Empty for a name without letters and digits.
 */
export const phraseSlug = (name: string): string => {
  const words = compoundWords(tokenize(name).map((token) => token.key))
  // Folded words of plain letters are a slug already.
  return words.every((word) => /^[a-z0-9]{1,60}$/u.test(word)) && words.length < 10
    ? words.join('-')
    : slug(words.join(' '))
}
