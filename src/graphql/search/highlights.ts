import { englishStopWords } from '../../domain/english-stop-words.ts'
import { foldLetters } from '../../domain/fold-letters.ts'
import type { PaperTexts } from '../../graph/reads/search/paper-texts.ts'
import { queryTerms } from '../../graph/reads/search/query-terms.ts'
import { stemWord } from '../../knowledge/text/stem-word.ts'
import type { Token } from '../../knowledge/text/token.ts'
import { tokenize } from '../../knowledge/text/tokenize.ts'

/** Sentences of the abstract, at most. */
const mostSentences = 2

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

const stemOf = ({ key }: Token): string => stemWord(foldLetters(key))

const marked = (text: string, found: readonly Token[]): string => {
  const ends = [0, ...found.map(({ end }) => end)]
  const parts = found.map(
    ({ start, end }, place) =>
      `${escaped(text.slice(ends[place], start))}<mark>${escaped(text.slice(start, end))}</mark>`,
  )
  return `${parts.join('')}${escaped(text.slice(ends.at(-1)))}`.trim()
}

/** The words of what is looked for; of several that stay together those that are no stop words, if there are any. */
const wordsOf = (term: string): Token[] => {
  const words = tokenize(term)
  const telling = words.filter(({ text }) => !englishStopWords.has(text))
  return telling.length > 0 ? telling : words
}

/**
 * Where a paper has words of a query's terms, whatever their endings and accents: the title, and the two sentences of the abstract (else of the summary) with the
 * most different ones, in their order. HTML: the text is escaped, the words are within <mark>.
 */
export const highlights = ({ title, abstract, summary }: PaperTexts, query: string): string[] => {
  const wanted = new Set(queryTerms(query).flatMap(wordsOf).map(stemOf))
  const found = (text: string) => {
    const tokens = tokenize(text).filter((token) => wanted.has(stemOf(token)))
    return { text, tokens, different: new Set(tokens.map(stemOf)).size }
  }
  const inText = Array.from(sentences.segment(abstract ?? summary ?? ''), ({ segment }) => found(segment))
  const best = inText
    .map((sentence, place) => ({ ...sentence, place }))
    .filter(({ different }) => different > 0)
    .sort((a, b) => b.different - a.different || a.place - b.place)
    .slice(0, mostSentences)
    .sort((a, b) => a.place - b.place)
  return [found(title), ...best]
    .filter(({ different }) => different > 0)
    .map(({ text, tokens }) => marked(text, tokens))
}
