import { isEnglishWord } from '../../domain/is-english-word.ts'
import { functionWords } from './function-words.ts'
import type { Token } from './token.ts'

/** What a word is read as: English; another language in Latin letters; or a text in another script, where Latin words are names. */
export type Language = 'ENGLISH' | 'FOREIGN' | 'OTHER_SCRIPT'

type Counts = { words: number; english: number; foreign: number; ambiguous: number; otherScript: number }

/** Where Latin letters with their accents end. */
const lastLatin = 0x24f

const isOfOtherScript = (text: string): boolean =>
  text.charCodeAt(0) > lastLatin && /^[^\P{L}\p{Script=Latin}]{2}/u.test(text)

/** "de" in "de Broglie", "van" and "der" in "van der Waals": a part of somebody's name. */
const isInName = (tokens: Token[], place: number): boolean => {
  const [text = '', next = ''] = [tokens[place]?.text, tokens[place + 1]?.text]
  if (/^(?:de[nr]?)$/u.test(text) && /^van$/iu.test(tokens[place - 1]?.text ?? '')) return true
  return /^(?:de|del|della|di|dos|du|el|la|le|van|von)$/u.test(text) && /^(?:\p{Lu}|de[nr]$)/u.test(next)
}

const counted = (tokens: Token[], from: number, to: number): Counts => {
  const counts = { words: to - from, english: 0, foreign: 0, ambiguous: 0, otherScript: 0 }
  for (let place = from; place < to; place += 1) {
    const text = tokens[place]?.text ?? ''
    const evidence = functionWords.get(text)
    if (evidence === 'ENGLISH') counts.english += 1
    else if (evidence === 'FOREIGN') counts.foreign += 1
    else if (evidence === 'AMBIGUOUS') counts.ambiguous += isInName(tokens, place) ? 0 : 1
    else if (isOfOtherScript(text)) counts.otherScript += 1
  }
  return counts
}

/** The part of the longer words that English dictionaries have; null where there are none. */
const englishShare = (tokens: Token[], from: number, to: number): number | null => {
  const words = tokens
    .slice(from, to)
    .filter(({ text }) => /^\p{Lu}?\p{Ll}{3,}$/u.test(text))
    .map(({ text }) => text.toLowerCase())
  return words.length === 0 ? null : words.filter(isEnglishWord).length / words.length
}

/** Below, too few words are English for an English text, which has names and words that dictionaries do not know; and the same where no word of another language is seen. */
const leastShare = 0.5
const leastShareAlone = 0.25

/** The language of a part by its words alone, null where they do not tell. `around` is that of the text it belongs to. */
const languageOf = (tokens: Token[], from: number, to: number, around: Language | null): Language | null => {
  const { words, english, foreign, ambiguous, otherScript } = counted(tokens, from, to)
  if (otherScript > 0 && otherScript * 3 >= words && english * 3 < otherScript) return 'OTHER_SCRIPT'
  if (english > foreign + ambiguous / 2) return 'ENGLISH'
  // "van der Waals", "a priori": one strange word is no strange text.
  if (foreign > english && (foreign > 1 || ambiguous > 0 || around === 'FOREIGN')) return 'FOREIGN'
  const looksForeign = foreign + ambiguous / 2 > english
  if (!looksForeign && around !== 'FOREIGN' && (english > 0 || words < 15)) return null
  const share = englishShare(tokens, from, to)
  if (share === null) return around
  if (share < (looksForeign || around === 'FOREIGN' ? leastShare : leastShareAlone)) return 'FOREIGN'
  return around === 'FOREIGN' ? 'ENGLISH' : null
}

/** Where sentences begin, the first and the end of all among them. */
const sentenceStarts = (tokens: Token[], from: number, to: number): number[] => {
  const starts = [from]
  for (let place = from + 1; place < to; place += 1) if (tokens[place]?.opensSentence) starts.push(place)
  starts.push(to)
  return starts
}

/** Whether a text shows words of one language only, so that its sentences need not be looked at one by one. */
const isOfOneLanguage = ({ words, english, foreign, ambiguous, otherScript }: Counts): boolean =>
  (foreign + ambiguous / 2 < 3 && otherScript * 20 < words) || english * 12 < foreign

/** Fills in the language of each sentence of a text; gives what a title without signs of its own is taken for. */
const readSentences = (tokens: Token[], from: number, found: Language[]): Language | null => {
  const text = languageOf(tokens, from, tokens.length, null)
  if (isOfOneLanguage(counted(tokens, from, tokens.length))) {
    found.fill(text ?? 'ENGLISH', from)
    return text
  }
  const starts = sentenceStarts(tokens, from, tokens.length)
  for (const [place, start] of starts.entries()) {
    const end = starts[place + 1]
    if (end !== undefined) found.fill(languageOf(tokens, start, end, text) ?? text ?? 'ENGLISH', start, end)
  }
  return found.includes('FOREIGN', from) ? 'FOREIGN' : text
}

/**
 * The language of each token of a title (the first `titleTokens`) and its text. Title and text may differ, and so may the sentences of a text; a
 * sentence that shows nothing is in the language of its text. Told by the words of grammar and the script; where they say too little, by how many words
 * are English.
 */
export const languages = (tokens: Token[], titleTokens: number): Language[] => {
  const found = Array.from(tokens, (): Language => 'ENGLISH')
  const around = readSentences(tokens, titleTokens, found)
  return found.fill(languageOf(tokens, 0, titleTokens, around) ?? 'ENGLISH', 0, titleTokens)
}
