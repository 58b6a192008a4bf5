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
  ])('"%s" and "%s" stay apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
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
