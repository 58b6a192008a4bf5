import { describe, expect, it } from 'vitest'
import { pairSimilarity } from '../../src/knowledge/similarity/pair-similarity.ts'
import type { Comparable } from '../../src/knowledge/similarity/similarity.ts'
import { madeComparable, madePairs } from './made-comparables.ts'

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

const paper = (id: string, parts: Partial<Comparable>): Comparable => ({
  id,
  embedding: [1, 0],
  concepts: [],
  topics: [],
  organizations: [],
  ...parts,
})

describe.each(madePairs)('similarity of made pair $pair', ({ a, b }) => {
  const similarity = pairSimilarity(a, b, 100)
  const ofConcepts = similarity.parts.find((part) => part.name === 'concepts')

  it('is between 0 and 1 and the sum of its parts', () => {
    expect(similarity.score).toBeGreaterThanOrEqual(0)
    expect(similarity.score).toBeLessThanOrEqual(1)
    expect(similarity.score).toBe(sum(similarity.parts.map((part) => part.contribution)))
  })

  it('is the same from both sides', () => {
    expect(pairSimilarity(b, a, 100)).toEqual(similarity)
  })

  it('shows what each shared concept adds, strongest first', () => {
    const weights = similarity.sharedConcepts.map((concept) => concept.weight)
    expect(sum(weights)).toBeCloseTo(ofConcepts?.contribution ?? -1, 12)
    expect(weights).toEqual([...weights].sort((x, y) => y - x))
  })

  it('of a paper with itself is 1', () => {
    expect(pairSimilarity(a, a, 100).score).toBeCloseTo(1, 12)
  })
})

describe('similarity of two papers', () => {
  const rare = { slug: 'rare', score: 0.8, paperCount: 2 }
  const common = { slug: 'common', score: 0.8, paperCount: 9000 }

  it('grows more by a rare concept than by a common one', () => {
    const both = [rare, common]
    const { sharedConcepts } = pairSimilarity(
      paper('a', { concepts: both }),
      paper('b', { concepts: both }),
      10_000,
    )
    expect(sharedConcepts.map((concept) => concept.slug)).toEqual(['rare', 'common'])
    expect(sharedConcepts[1]?.weight).toBeLessThan((sharedConcepts[0]?.weight ?? 0) / 20)
  })

  it('counts nothing for wording that points away', () => {
    const { parts } = pairSimilarity(paper('a', {}), paper('b', { embedding: [-1, 0] }), 10)
    expect(parts.find((part) => part.name === 'words')).toMatchObject({ value: 0, contribution: 0 })
  })

  it('is 0 for papers without anything', () => {
    const silent = paper('a', { embedding: [0, 0] })
    expect(pairSimilarity(silent, silent, 2)).toMatchObject({
      score: 0,
      sharedConcepts: [],
      sharedTopics: [],
    })
  })

  it('names shared topics and organisations', () => {
    const here = { topics: ['t', 's'], organizations: ['o'] }
    expect(
      pairSimilarity(paper('a', here), paper('b', { topics: ['t'], organizations: ['o', 'p'] }), 10),
    ).toMatchObject({
      sharedTopics: ['t'],
      sharedOrganizations: ['o'],
    })
  })

  it('refuses vectors of different embedders', () => {
    expect(() => pairSimilarity(madeComparable(1), paper('b', {}), 10)).toThrow(RangeError)
  })
})
