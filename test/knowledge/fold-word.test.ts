import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/knowledge/text/fold-word.ts'
import { stemWord } from '../../src/knowledge/text/stem-word.ts'

describe('folded words', () => {
  it.each([
    ['models', 'model'],
    ['studies', 'study'],
    ['batches', 'batch'],
    ['caches', 'cache'],
    ['movies', 'movie'],
    ['matrices', 'matrix'],
    ['biases', 'bias'],
    ['analyses', 'analysis'],
    ['databases', 'database'],
    ['classes', 'class'],
    ['optimisation', 'optimization'],
    ['Tokenisers', 'tokenizer'],
    ['behaviour', 'behavior'],
    ['tumours', 'tumor'],
    ['modelling', 'modeling'],
    ['centre', 'center'],
    ['dialogues', 'dialog'],
    ['archaeology', 'archeology'],
    ['Fréchet', 'frechet'],
    ["Parkinson's", 'Parkinson'],
    ['spectra', 'spectrum'],
    ['niches', 'niche'],
    ['summarised', 'summarized'],
    ['β', 'beta'],
    ['Δ', 'delta'],
    ['β2', 'beta2'],
    ['GPs', 'GP'],
    ['APIs', 'API'],
    ['GRUs', 'GRU'],
    ['DBMSs', 'DBMS'],
  ])('"%s" and "%s" meet', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other))
  })

  it.each([
    ['four', 'for'],
    ['loss', 'los'],
    ['corpus', 'corp'],
    ['bias', 'bia'],
    ['C++', 'C'],
    ['gas', 'ga'],
    ['physics', 'physic'],
    ['Mars', 'mar'],
    ['Adams', 'Adam'],
    ['βίος', 'beta'],
  ])('"%s" and "%s" stay apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
  })
})

describe('folded words that a slug shows', () => {
  it.each([
    'noise',
    'supervised',
    'enterprise',
    'controlled',
    'contour',
    'analysis',
    'dynamics',
    'cache',
    'movie',
    'diabetes',
    'exercise',
    'bayes',
    'nodejs',
    'stokes',
    'wales',
    'biceps',
  ])('"%s" stays as it is', (word) => {
    expect(foldWord(word)).toBe(word)
  })
})

describe('stems', () => {
  it.each([
    ['training', 'trained'],
    ['pruning', 'pruned'],
    ['optimization', 'optimizer'],
    ['classification', 'classify'],
    ['generation', 'generative'],
    ['robustness', 'robust'],
    ['controlling', 'control'],
  ])('of "%s" and "%s" are one', (one, other) => {
    expect(stemWord(foldWord(one))).toBe(stemWord(foldWord(other)))
  })

  it.each([
    ['nation', 'native'],
    ['string', 'strong'],
    ['model', 'mode'],
  ])('of "%s" and "%s" are two', (one, other) => {
    expect(stemWord(foldWord(one))).not.toBe(stemWord(foldWord(other)))
  })
})
