import { isEnglishWord } from '../../../domain/is-english-word.ts'
import { remembering } from '../../text/remembering.ts'

const before = /^(?:and|from|of|the|with)(\p{Ll}{5,})$/u
const behind = /^(?!predictand|regressand)(\p{Ll}{4,}?)(?:of|and|the|for|with|from)$/u
/** "FederalismandtheState", "andDemocracy". */
const amidCapitals =
  /^(?:and|for|from|of|the|with)\p{Lu}\p{Ll}{3}|\p{Ll}{4}(?:and|for|from|of|with)(?:the)?\p{Lu}\p{Ll}{3}|\p{Ll}{4}(?:and|for|from|in|of|on|with)the\p{Lu}/u

/** Whether a word is several that have lost the spaces between them, a word of grammar among them: "pointsof interest", "FederalismandtheState". */
export const hasLostSpace = remembering((word): boolean => {
  if (word.length < 6) return false
  if (amidCapitals.test(word)) return true
  const rest = behind.exec(word)?.[1] ?? before.exec(word)?.[1]
  return rest !== undefined && isEnglishWord(rest) && !isEnglishWord(word)
})
