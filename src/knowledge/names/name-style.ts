import { stopWords } from '../text/stop-words.ts'
import { tokenize } from '../text/tokenize.ts'

/**
 * How freely a name may be written in a text. PHRASE: two words or more, in any case. ORDINARY: one word in lower case. ACRONYM: capitals
 * only, as listed (RAG is not rag). NAME: one capitalised word, which may also be an ordinary one (Falcon). MIXED: capitals inside or digits (ImageNet).
 */
export type NameStyle = 'PHRASE' | 'ORDINARY' | 'ACRONYM' | 'NAME' | 'MIXED'

/** The style of a name as a lexicon lists it. */
export const nameStyle = (name: string): NameStyle => {
  const tokens = tokenize(name)
  const others = tokens.filter((token) => !stopWords.has(token.key))
  // "IS" is the inception score.
  const words = others.length > 0 ? others : tokens
  const telling = words.filter((token) => (token.text.match(/\p{L}/gu)?.length ?? 0) > 1)
  if (telling.length > 1) return 'PHRASE'
  const letters = words.map((token) => token.text).join('')
  if (!/\p{Lu}/u.test(letters)) return 'ORDINARY'
  if (!/\p{Ll}/u.test(letters)) return 'ACRONYM'
  return /^\p{Lu}\p{Ll}+$/u.test(letters) ? 'NAME' : 'MIXED'
}
