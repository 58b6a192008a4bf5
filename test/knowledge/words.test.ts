import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/knowledge/similarity/words/count-words.ts'
import { decodeWordProfile } from '../../src/knowledge/similarity/words/decode-word-profile.ts'
import { encodeWordProfile } from '../../src/knowledge/similarity/words/encode-word-profile.ts'
import { wordCosine } from '../../src/knowledge/similarity/words/word-cosine.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'
import { wordWeights } from '../../src/knowledge/similarity/words/word-weights.ts'

const empty = { papers: 0, documentFrequencies: [] }
const pruning = wordProfile('Pruning neural networks', 'We prune networks that classify images.')
const pruned = wordProfile('Pruned networks', 'Image classifiers of neural networks.')
const credit = wordProfile('Peasant credit in medieval Essex', 'Loans, manors and courts.')
const corpus = countWords(empty, [pruning, pruned, credit])

const cosineAmong = (of: typeof corpus, a: typeof pruning, b: typeof pruning): number =>
  wordCosine(wordWeights(a, of), wordWeights(b, of))

describe('the words of a paper', () => {
  it('come back from the text that they are kept as', () => {
    expect(decodeWordProfile(encodeWordProfile(pruning))).toEqual(pruning)
  })

  it('take four letters each', () => {
    expect(encodeWordProfile(credit)).toMatch(/^[A-Za-z0-9+/]{28}$/u)
  })

  it('may be none', () => {
    const none = wordProfile('The of', '12 !')
    expect(encodeWordProfile(none)).toBe('')
    expect(decodeWordProfile('')).toEqual(none)
    expect(cosineAmong(corpus, none, none)).toBe(0)
  })

  it('are kept by those that a very long text has most often', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `x${index.toString(36)}y`).join(' ')
    const long = wordProfile('Loom', many)
    expect(long.length).toBe(500)
    expect([...wordProfile('Loom', '')].every((entry) => long.includes(entry))).toBe(true)
  })

  it('refuse a text that is no profile', () => {
    expect(() => decodeWordProfile('abc')).toThrow(RangeError)
    expect(() => decodeWordProfile('not base64 at all')).toThrow(RangeError)
  })
})

describe('the cosine of words', () => {
  it('is 1 for the same words', () => {
    expect(cosineAmong(corpus, credit, credit)).toBeCloseTo(1, 12)
  })

  it('is high for the same subject in other forms of its words and 0 without a common word', () => {
    expect(cosineAmong(corpus, pruning, pruned)).toBeGreaterThan(0.8)
    expect(cosineAmong(corpus, pruning, credit)).toBe(0)
  })

  it('is the same from both sides', () => {
    expect(cosineAmong(corpus, pruned, pruning)).toBe(cosineAmong(corpus, pruning, pruned))
  })

  it('counts the words of a title for more', () => {
    const inTitle = cosineAmong(corpus, wordProfile('Credit', 'loom'), wordProfile('Credit', 'weft'))
    const inText = cosineAmong(corpus, wordProfile('Loom', 'credit'), wordProfile('Weft', 'credit'))
    expect(inTitle).toBeGreaterThan(inText)
  })

  it('can be told before anything was counted', () => {
    expect(cosineAmong(empty, pruning, pruned)).toBeGreaterThan(0.5)
  })

  it('falls where the common word becomes common everywhere', () => {
    const [a, b] = [wordProfile('Credit loom', ''), wordProfile('Credit weft', '')]
    const everywhere = countWords(
      corpus,
      Array.from({ length: 50 }, () => wordProfile('Credit', '')),
    )
    expect(cosineAmong(everywhere, a, b)).toBeLessThan(cosineAmong(corpus, a, b))
  })
})

describe('counting words', () => {
  it('counts each once a paper and leaves what it was given as it was', () => {
    const counted = countWords(empty, [wordProfile('credit', 'credit'), wordProfile('credit', '')])
    expect(counted.papers).toBe(2)
    expect(Math.max(...counted.documentFrequencies)).toBe(2)
    expect(empty).toEqual({ papers: 0, documentFrequencies: [] })
  })

  it('comes to the same in any portions and order', () => {
    expect(countWords(countWords(empty, [credit]), [pruned, pruning])).toEqual(corpus)
  })

  it("refuses another size's counts", () => {
    expect(() => countWords({ papers: 1, documentFrequencies: [1, 2] }, [])).toThrow(RangeError)
  })
})
