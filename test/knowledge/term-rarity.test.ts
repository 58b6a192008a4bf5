import { describe, expect, it } from 'vitest'
import { countedCorpus } from './counted-corpus.ts'
import { termRarity } from '../../src/knowledge/text/term-rarity.ts'

const none = { papers: 0, documentFrequencies: [] }
const papers = Array.from({ length: 2000 }, () => 'The barnacle settles.')

describe('the rarity of a word', () => {
  it('is that of general scholarly English where there is no corpus', () => {
    expect(termRarity(none, 'method')).toBeLessThan(termRarity(none, 'perovskite'))
    expect(termRarity(none, 'the')).toBe(0)
  })

  it('falls where the corpus is full of the word, but not to that of a general one', () => {
    const corpus = countedCorpus(none, papers)
    expect(termRarity(corpus, 'barnacle')).toBeLessThan(termRarity(none, 'barnacle'))
    expect(termRarity(corpus, 'barnacle')).toBeGreaterThan(termRarity(corpus, 'method'))
  })

  it('stays where the corpus does not have the word', () => {
    const corpus = countedCorpus(none, papers)
    expect(termRarity(corpus, 'perovskite')).toBe(termRarity(none, 'perovskite'))
  })
})
