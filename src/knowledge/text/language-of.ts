import { isEnglishWord } from '../../domain/is-english-word.ts'
import { englishShare } from './english-share.ts'
import { grammarCounts } from './grammar-counts.ts'
import type { Token } from './token.ts'

/** What a word is read as: English; another language in Latin letters; or a text in another script, where Latin words are names. */
export type Language = 'ENGLISH' | 'FOREIGN' | 'OTHER_SCRIPT'

/** Whether a word is English, or one of science that dictionaries do not know: "nanowires", "chalcogenides". */
const looksEnglish = (word: string): boolean =>
  isEnglishWord(word) ||
  /(?:s|tion|ing|ed|ity|ment|ive|al|ous|ic|ene|ide|ite|ine|ase|gel|ology|[ae]nce|ism)$/u.test(word)

/** So few words are English in no English text, which has names and words that dictionaries do not know; and the same where no word of another language is seen. */
const mostShare = 0.5
const mostShareAlone = 0.25

/** The language of the tokens `from` to `to` (exclusive) by its words alone, null where they do not tell. `around` is that of the text it belongs to. */
export const languageOf = (
  tokens: Token[],
  from: number,
  to: number,
  around: Language | null,
): Language | null => {
  const { words, english, foreign, ambiguous, accented, otherScript } = grammarCounts(tokens, from, to)
  if (otherScript > 0 && otherScript * 3 >= words && english * 3 < otherScript) return 'OTHER_SCRIPT'
  if (english > foreign + ambiguous / 2) return 'ENGLISH'
  // "van der Waals", "a priori": one strange word is no strange text.
  if (foreign > english && (foreign > 1 || ambiguous > 0 || around === 'FOREIGN')) return 'FOREIGN'
  if (foreign === 0 && around === 'ENGLISH') return null
  const looksForeign = foreign + ambiguous / 2 > english || (english === 0 && accented > 1)
  if (!looksForeign && around !== 'FOREIGN' && (english > 0 || words < 15)) return null
  const isExpected = looksForeign || around === 'FOREIGN'
  const share = englishShare(tokens, from, to, isExpected ? isEnglishWord : looksEnglish)
  if (share === null) return around
  if (share < (isExpected ? mostShare : mostShareAlone) || (looksForeign && share === mostShare))
    return 'FOREIGN'
  return around === 'FOREIGN' ? 'ENGLISH' : null
}
