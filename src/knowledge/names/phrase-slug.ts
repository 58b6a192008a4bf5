import { compoundWords } from './compound-words.ts'
import { slug } from '../../domain/slug.ts'
import { tokenize } from '../text/tokenize.ts'

/**
 * The slug under which all spellings of a phrase meet, whatever paper it is in: "Multi-Agent Systems" and "multiagent system" give
 * "multiagent-system". Empty for a name without letters and digits.
 */
export const phraseSlug = (name: string): string =>
  slug(compoundWords(tokenize(name).map((token) => token.key)).join(' '))
