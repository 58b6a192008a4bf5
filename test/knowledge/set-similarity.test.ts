import { describe, expect, it } from 'vitest'
import { pairSimilarity } from '../../src/knowledge/similarity/pair-similarity.ts'
import { setSimilarity } from '../../src/knowledge/similarity/set-similarity.ts'
import { madeComparable, madePairs } from './made-comparables.ts'
import { plainComparable } from './plain-comparable.ts'

const among = { papers: 100, unrelatedCosine: 0 }
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

describe.each(madePairs)('similarity of made set $pair', ({ a, b, pair }) => {
  const candidate = madeComparable(pair + 200)
  const others = [madeComparable(pair + 300), madeComparable(pair + 400)]
  const similarity = setSimilarity([a, b], others, candidate, among)

  it('is between 0 and 1 and the sum of its parts', () => {
    expect(similarity.score).toBeGreaterThanOrEqual(0)
    expect(similarity.score).toBeLessThanOrEqual(1)
    expect(similarity.score).toBeCloseTo(sum(similarity.parts.map((part) => part.contribution)), 12)
  })

  it('is 1 at most with its parts, be it for papers that all say the same', () => {
    const set = ['p', 'q', 'r'].map((id) => ({ ...a, id }))
    const { score, parts } = setSimilarity(set, [], a, among)
    expect(Math.max(score, ...parts.map(({ value }) => value))).toBeLessThanOrEqual(1)
  })

  it('is 0, and not next to it, where what counts against a paper takes all away', () => {
    const { score } = setSimilarity([a, b], [candidate], candidate, among)
    expect(score === 0 || score > 1e-9).toBe(true)
  })

  it('does not depend on the order of the papers', () => {
    expect(setSimilarity([b, a], [...others].reverse(), candidate, among)).toEqual(similarity)
  })

  it('shows what each shared concept adds', () => {
    expect(sum(similarity.sharedConcepts.map((concept) => concept.weight))).toBeCloseTo(
      similarity.parts.find((part) => part.name === 'concepts')?.contribution ?? 0,
      12,
    )
  })

  it('is that of the pair where the set is one paper', () => {
    const alone = setSimilarity([a], [], candidate, among)
    expect(alone.score).toBeCloseTo(pairSimilarity(a, candidate, among).score, 12)
    expect(alone).toMatchObject({ nearest: { id: a.id }, nearestUnlike: null })
  })
})

describe('similarity to a set', () => {
  const weaving = plainComparable('weaving', 'Weaving on a loom')
  const credit = plainComparable('credit', 'Peasant credit')
  const looms = plainComparable('looms', 'Looms for weaving')

  it('names the paper that the candidate is most like', () => {
    expect(setSimilarity([credit, weaving], [], looms, among).nearest).toEqual({
      id: 'weaving',
      similarity: pairSimilarity(weaving, looms, among),
    })
  })

  it('counts likeness to one of them for more than half', () => {
    const { score } = setSimilarity([credit, weaving], [], looms, among)
    expect(score).toBeGreaterThan(pairSimilarity(weaving, looms, among).score / 2)
  })

  it('takes away what the candidate shares with papers it shall not be like', () => {
    const { score, parts, nearestUnlike } = setSimilarity([weaving], [credit, looms], looms, among)
    expect(score).toBeLessThan(setSimilarity([weaving], [], looms, among).score)
    expect(parts.find((part) => part.name === 'unlike')?.contribution).toBeLessThan(0)
    expect(nearestUnlike).toBe('looms')
  })

  it('is never below 0', () => {
    expect(setSimilarity([credit], [looms], looms, among).score).toBe(0)
  })

  it('refuses an empty set', () => {
    expect(() => setSimilarity([], [credit], looms, among)).toThrow(RangeError)
  })
})
