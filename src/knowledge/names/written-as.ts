import type { NameStyle } from './name-style.ts'
import { stopWords } from '../text/stop-words.ts'
import type { Token } from '../text/token.ts'

const telling = (tokens: Token[]): string =>
  tokens
    .filter((token) => !stopWords.has(token.key))
    .map((token) => token.text)
    .join('')

/** "LLMs", "LLM's" and "LLM" alike. */
const withoutPluralOfCapitals = (text: string): string => text.replace(/(?<=[\p{Lu}\p{N}])['’]?s$/u, '')

const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{N}+#]/gu, '')

const accepts: Record<NameStyle, (surface: string, written: string, tokens: Token[]) => boolean> = {
  PHRASE: () => true,
  // Capitals inside, or a short word in capitals only, are some other name's.
  ORDINARY: (surface, _, tokens) =>
    tokens.every((token) => /^.\P{Lu}*$/u.test(token.text)) ||
    (/^\P{Ll}+$/u.test(surface) && surface.length > 5),
  ACRONYM: (surface, written) => lettersOnly(withoutPluralOfCapitals(surface)) === lettersOnly(written),
  NAME: (surface, written) => lettersOnly(surface.replace(/['’]s?$/u, '')) === lettersOnly(written),
  MIXED: (surface) => /[\p{Lu}\p{N}]/u.test(surface) || surface.length > 6,
}

/** Whether these words of a text may be the name that is listed as `written`, by how it uses capitals. */
export const isWrittenAs = (tokens: Token[], written: string, style: NameStyle): boolean => {
  const surface = telling(tokens)
  const listed = written.replace(/\p{L}+/gu, (word) => (stopWords.has(word.toLowerCase()) ? '' : word))
  return accepts[style](
    surface === '' ? tokens.map((token) => token.text).join('') : surface,
    listed === '' ? written : listed,
    tokens,
  )
}
