import { describe, expect, it } from 'vitest'
import { countedCorpus } from './counted-corpus.ts'
import { cosine } from '../../src/knowledge/similarity/cosine.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'

const empty = { papers: 0, documentFrequencies: [] }
const texts = [
  'Pruning neural networks for image classification',
  'Structured pruning of a neural network that classifies images',
  'Peasant credit in medieval Essex',
  'Gene expression in the liver of mice',
]
const corpus = countedCorpus(empty, texts)
const vectors = await lexicalEmbedder.embed(texts, corpus)
const vectorOf = (index: number): number[] => vectors[index] ?? []

describe('the lexical embedder', () => {
  it('gives vectors of one length and norm 1', () => {
    expect(vectors.map((vector) => vector.length)).toEqual(texts.map(() => lexicalEmbedder.dimensions))
    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual(texts.map(() => expect.closeTo(1, 10)))
  })

  it('puts texts of the same words near, whatever their forms', () => {
    expect(cosine(vectorOf(0), vectorOf(1))).toBeGreaterThan(0.5)
    expect(Math.abs(cosine(vectorOf(0), vectorOf(2)))).toBeLessThan(0.25)
  })

  it('gives the same vector again, alone or among others', async () => {
    expect(await lexicalEmbedder.embed([texts[1] ?? ''], corpus)).toEqual([vectorOf(1)])
  })

  it('gives a zero vector for a text without words', async () => {
    const [vector] = await lexicalEmbedder.embed(['the of and 12 !'], corpus)
    expect(vector?.every((value) => value === 0)).toBe(true)
  })

  it('embeds before anything was counted', async () => {
    const [vector] = await lexicalEmbedder.embed(['Peasant credit'], empty)
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 10)
  })

  it('asks for nothing where no paper has a word of the query', async () => {
    const query = await lexicalEmbedder.embedQuery('zwieback', corpus)
    expect(query.every((value) => value === 0)).toBe(true)
    expect(await lexicalEmbedder.embedQuery('zwieback credit', corpus)).toEqual(
      await lexicalEmbedder.embedQuery('credit', corpus),
    )
  })

  it('lets a word that most papers have count less', async () => {
    const grown = countedCorpus(corpus, [
      ...Array.from({ length: 50 }, () => 'medieval'),
      ...Array.from({ length: 5 }, () => 'pruning'),
    ])
    const [pair = [], common = [], rarer = []] = await lexicalEmbedder.embed(
      ['medieval pruning', 'medieval', 'pruning'],
      grown,
    )
    expect(cosine(pair, common)).toBeLessThan(cosine(pair, rarer))
  })

  it('counts each word once a text and leaves what it was given as it was', () => {
    const counted = countedCorpus(empty, ['credit credit', 'credit'])
    expect(counted.papers).toBe(2)
    expect(Math.max(...counted.documentFrequencies)).toBe(2)
    expect(empty).toEqual({ papers: 0, documentFrequencies: [] })
  })

  it('counts in any portions alike', () => {
    const [first = '', ...rest] = texts
    expect(countedCorpus(countedCorpus(empty, [first]), rest)).toEqual(corpus)
  })

  it("refuses another embedder's statistics", async () => {
    await expect(lexicalEmbedder.embed(['a'], { papers: 1, documentFrequencies: [1, 2] })).rejects.toThrow(
      RangeError,
    )
  })
})
