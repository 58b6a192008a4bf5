import { tokenize } from '../text/tokenize.ts'

/** The key under which spellings of one name meet: its folded words run together. Empty for a name without letters and digits. */
export const phraseKey = (name: string): string =>
  tokenize(name)
    .map((token) => token.key)
    .join('')
