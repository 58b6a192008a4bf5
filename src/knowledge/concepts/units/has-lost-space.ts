import { isEnglishWord } from '../../../domain/is-english-word.ts'

const mayHave =
  /^(?:and|from|of|the|with)....|....(?:of|and|the|for|with|from)$|[a-z][A-Z]|(?:for|of|and|the)[A-Z]/
const before = /^(?:and|from|of|the|with)(\p{Ll}{5,})$/u
const behind = /^(?!predictand|regressand)(\p{Ll}{4,}?)(?:of|and|the|for|with|from)$/u
/** "FederalismandtheState", "andDemocracy". */
const amidCapitals =
  /^(?:and|for|from|of|the|with)\p{Lu}\p{Ll}{3}|\p{Ll}{4}(?:and|for|from|of|with)(?:the)?\p{Lu}\p{Ll}{3}|\p{Ll}{4}(?:and|for|from|in|of|on|with)the\p{Lu}/u

/** Whether a word is several that have lost the spaces between them, a word of grammar among them: "pointsof interest", "FederalismandtheState". */
export const hasLostSpace = (word: string): boolean => {
  // Nearly all words have none of these at a border, and no capital inside.
  if (!mayHave.test(word)) return false
  if (amidCapitals.test(word)) return true
  const rest = behind.exec(word)?.[1] ?? before.exec(word)?.[1]
  return rest !== undefined && isEnglishWord(rest) && !isEnglishWord(word)
}
