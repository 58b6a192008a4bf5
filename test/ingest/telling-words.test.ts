import { expect, it } from 'vitest'
import { tellingWords } from '../../src/ingest/join/telling-words.ts'
import { countWords } from '../../src/knowledge/similarity/words/count-words.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'

const corpusOf = (texts: string[]) =>
  countWords(
    { papers: 0, documentFrequencies: [] },
    texts.map((text) => wordProfile('', text)),
  )

it('are those of other papers too, the rarest and most often said first', () => {
  const corpus = corpusOf(['walrus tusk ocean', 'walrus tusk ocean', 'ocean tide', 'ocean walrus', 'ocean'])

  const query = tellingWords({ title: 'Tusk', text: 'A walrus of the ocean in a hapax.' }, corpus)

  expect(query.replace(/\^[\d.]+/g, '')).toBe('tusk walrus ocean')
})

it('leave out a word that more than a thousand papers have', () => {
  const corpus = corpusOf([...Array.from({ length: 1001 }, () => 'ocean'), 'tusk', 'tusk'])

  const query = tellingWords({ title: '', text: 'ocean tusk' }, corpus)

  expect(query.replace(/\^[\d.]+/g, '')).toBe('tusk')
})

it('are none where no other paper has a word of it', () => {
  expect(tellingWords({ title: 'Hapax', text: '"(\\' }, corpusOf(['hapax', 'tusk']))).toBe('')
})
