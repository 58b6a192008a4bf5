import { functionWords } from './function-words.ts'
import type { Token } from './token.ts'

/** How many words of a part show what language it is in. */
export type GrammarCounts = {
  words: number
  english: number
  foreign: number
  ambiguous: number
  accented: number
  otherScript: number
}

/** Where Latin letters with their accents end. */
const lastLatin = 0x24f

const isOfOtherScript = (text: string): boolean =>
  text.charCodeAt(0) > lastLatin && /^[^\P{L}\p{Script=Latin}]{2}/u.test(text)

/** A word with an accent that is no name: English has few. */
const withAccent = /^(?=\p{Ll})\P{ASCII}|^\p{Ll}+[^\p{ASCII}’]/u

/** "de" in "de Broglie", "van" and "der" in "van der Waals": a part of somebody's name. */
const isInName = (tokens: Token[], place: number): boolean => {
  const [text = '', next = ''] = [tokens[place]?.text, tokens[place + 1]?.text]
  if (/^(?:de[nr]?)$/u.test(text) && /^van$/iu.test(tokens[place - 1]?.text ?? '')) return true
  return (
    /^(?:[Dd]e|del|della|di|dos|du|[Ee]l|[Ll]as?|[Ll]e|[Ll]os|van|von)$/u.test(text) &&
    /^(?:\p{Lu}|de[nr]$|novo$|facto$)/u.test(next)
  )
}

/** Counts the words of grammar, of other scripts and with accents among the tokens `from` to `to`, the end exclusive. */
export const grammarCounts = (tokens: Token[], from: number, to: number): GrammarCounts => {
  const counts = { words: to - from, english: 0, foreign: 0, ambiguous: 0, accented: 0, otherScript: 0 }
  for (let place = from; place < to; place += 1) {
    const text = tokens[place]?.text ?? ''
    const evidence = functionWords.get(text)
    if (evidence === 'ENGLISH') counts.english += 1
    else if (evidence === 'FOREIGN') counts.foreign += 1
    else if (evidence === 'AMBIGUOUS') counts.ambiguous += isInName(tokens, place) ? 0 : 1
    else if (isOfOtherScript(text)) counts.otherScript += 1
    else if (withAccent.test(text)) counts.accented += 1
  }
  return counts
}
