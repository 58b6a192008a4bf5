import { grammarCounts, type GrammarCounts } from './grammar-counts.ts'
import { type Language, languageOf } from './language-of.ts'
import type { Token } from './token.ts'

/** Where sentences begin, the first and the end of all among them. */
const sentenceStarts = (tokens: Token[], from: number, to: number): number[] => {
  const starts = [from]
  for (let place = from + 1; place < to; place += 1) if (tokens[place]?.opensSentence) starts.push(place)
  starts.push(to)
  return starts
}

/** Whether a text shows words of one language only, so that its sentences need not be looked at one by one. */
const isOfOneLanguage = ({ words, english, foreign, ambiguous, otherScript }: GrammarCounts): boolean =>
  (foreign + ambiguous / 2 < 1.5 && otherScript * 20 < words) || english * 12 < foreign

/** Fills in the language of each sentence of a text; gives what a title without signs of its own is taken for. */
const readSentences = (tokens: Token[], from: number, found: Language[]): Language | null => {
  const text = languageOf(tokens, from, tokens.length, null)
  if (isOfOneLanguage(grammarCounts(tokens, from, tokens.length))) {
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
