import { stemmer } from 'stemmer'
import { englishStopWords } from '../../domain/english-stop-words.ts'
import { foldLetters } from '../../domain/fold-letters.ts'
import type { PaperTexts } from '../../graph/reads/search/paper-texts.ts'
import { queryTerms } from '../../graph/reads/search/query-terms.ts'
import { otherSpelling } from '../../knowledge/text/other-spelling.ts'
import type { Token } from '../../knowledge/text/token.ts'
import { tokenize } from '../../knowledge/text/tokenize.ts'

/** Sentences of the abstract, at most. */
const mostSentences = 2

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** As the full-text index has it, so that every word by which it found a paper is marked. */
const stemOf = ({ key }: Token): string => stemmer(foldLetters(key))

/** A place in a text that has a word of the query, and which. */
type Mark = { start: number; end: number; word: string }

/** Scripts that put no space between words: a token is all that stands between two signs, and the index looks within it. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/** Where words stand within a token of such a script: from the left, the longest first. */
const marksWithin = ({ text, start }: Token, words: readonly Token[]): Mark[] => {
  const marks: Mark[] = []
  for (let at = 0; at < text.length;) {
    const word = words.find((one) => text.startsWith(one.text, at))
    if (word) marks.push({ start: start + at, end: start + at + word.text.length, word: stemOf(word) })
    at += word ? word.text.length : 1
  }
  return marks
}

const marked = (text: string, found: readonly Mark[]): string => {
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
 * Where a paper has words of a query's terms, whatever their endings and accents, in British or American spelling: the title, and the two sentences of the abstract (of the summary where that has none) with the
 * most different ones, in their order. HTML: the text is escaped, the words are within <mark>.
 */
export const highlights = ({ title, abstract, summary }: PaperTexts, query: string): string[] => {
  const words = queryTerms(query)
    .flatMap((term) => [term, otherSpelling(term) ?? []].flat())
    .flatMap(wordsOf)
  const wanted = new Set(words.map(stemOf))
  const within = words
    .filter(({ text }) => unspaced.test(text))
    .toSorted((a, b) => b.text.length - a.text.length)
  const marksOf = (token: Token): Mark[] => {
    const word = stemOf(token)
    if (wanted.has(word)) return [{ start: token.start, end: token.end, word }]
    return within.length > 0 && unspaced.test(token.text) ? marksWithin(token, within) : []
  }
  const found = (text: string) => {
    const marks = tokenize(text).flatMap(marksOf)
    return { text, marks, different: new Set(marks.map(({ word }) => word)).size }
  }
  const bestOf = (text: string | null) =>
    Array.from(sentences.segment(text ?? ''), ({ segment }, place) => ({ ...found(segment), place }))
      .filter(({ different }) => different > 0)
      .sort((a, b) => b.different - a.different || a.place - b.place)
      .slice(0, mostSentences)
      .sort((a, b) => a.place - b.place)
  const inAbstract = bestOf(abstract)
  const best = inAbstract.length > 0 ? inAbstract : bestOf(summary)
  return [found(title), ...best]
    .filter(({ different }) => different > 0)
    .map(({ text, marks }) => marked(text, marks))
}
