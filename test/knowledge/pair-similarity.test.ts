import { describe, expect, it } from 'vitest'
import { pairSimilarity } from '../../src/knowledge/similarity/pair-similarity.ts'
import { madePairs } from './made-comparables.ts'
import { plainComparable } from './plain-comparable.ts'

const among = { papers: 100, unrelatedCosine: 0.2 }
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

const turned = (cosine: number) =>
  plainComparable('turned', 'Bobbins', { embedding: [cosine, Math.sqrt(1 - cosine ** 2)] })

const concepts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ slug: `c${index}`, score: 0.8, paperCount: 2 }))

/** Three ideas, of which one is anybody's. */
const about = (own: string) => [
  { slug: 'jacquard', score: 0.8, paperCount: 4 },
  { slug: own, score: 0.8, paperCount: 9 },
  { slug: `${own}-of-theirs`, score: 0.8, paperCount: 9 },
]

describe.each(madePairs)('similarity of made pair $pair', ({ a, b }) => {
  const similarity = pairSimilarity(a, b, among)
  const ofConcepts = similarity.parts.find((part) => part.name === 'concepts')

  it('is between 0 and 1 and the sum of its parts', () => {
    expect(similarity.score).toBeGreaterThanOrEqual(0)
    expect(similarity.score).toBeLessThanOrEqual(1)
    expect(similarity.score).toBe(sum(similarity.parts.map((part) => part.contribution)))
  })

  it('is 1 at most, be it for a paper and itself', () => {
    expect(pairSimilarity(a, a, among).score).toBeLessThanOrEqual(1)
    expect(pairSimilarity(b, b, among).score).toBeLessThanOrEqual(1)
  })

  it('is the same from both sides', () => {
    expect(pairSimilarity(b, a, among)).toEqual(similarity)
  })

  it('is never lower for the concepts that both have', () => {
    const without = pairSimilarity({ ...a, concepts: [] }, { ...b, concepts: [] }, among)
    expect(similarity.score).toBeGreaterThanOrEqual(without.score - 1e-12)
  })

  it('shows what each shared concept adds, strongest first', () => {
    const weights = similarity.sharedConcepts.map((concept) => concept.weight)
    expect(sum(weights)).toBeCloseTo(ofConcepts?.contribution ?? 0, 12)
    expect(weights).toEqual([...weights].sort((x, y) => y - x))
  })
})

describe('similarity of two papers', () => {
  const loom = plainComparable('loom', 'Warp and weft on a loom', {
    embedding: [1, 0],
    concepts: [{ slug: 'weaving', score: 0.5, paperCount: 3 }],
    topics: ['textiles'],
  })

  it('is 1 for a paper and itself', () => {
    expect(pairSimilarity(loom, loom, among).score).toBeCloseTo(1, 12)
  })

  it('is 1 for a paper and itself whatever of it is missing', () => {
    const bare = plainComparable('bare', 'Warp and weft')
    expect(pairSimilarity(bare, bare, among)).toMatchObject({
      score: expect.closeTo(1, 12),
      parts: [{ name: 'words' }],
    })
  })

  it('leaves out what neither paper has', () => {
    const other = plainComparable('other', 'Bobbins', { topics: ['textiles'] })
    const { parts } = pairSimilarity(plainComparable('bare', 'Spindles'), other, among)
    expect(parts.map(({ name, value }) => [name, value])).toEqual([
      ['words', 0],
      ['topics', 0],
    ])
  })

  it.each([
    [-1, 0],
    [0.2, 0],
    [0.6, 0.5],
    [1, 1],
  ])('measures meaning from where unrelated texts are: a cosine of %f is %f', (cosine, meaning) => {
    const { parts } = pairSimilarity(loom, turned(cosine), among)
    expect(parts[0]).toMatchObject({ name: 'meaning', value: expect.closeTo(meaning, 12) })
  })

  it('lets words speak for the whole text where there is no model', () => {
    const alike = plainComparable('alike', 'Warp and weft on a loom', { topics: ['history'] })
    const silent = { ...loom, embedding: null }
    expect(pairSimilarity(silent, alike, among).parts[0]?.contribution).toBeGreaterThan(0.9)
  })

  it('grows more by a rare concept than by a common one', () => {
    const both = [
      { slug: 'rare', score: 0.8, paperCount: 2 },
      { slug: 'common', score: 0.8, paperCount: 9000 },
    ]
    const { sharedConcepts } = pairSimilarity(
      plainComparable('a', 'Loom', { concepts: both }),
      plainComparable('b', 'Weft', { concepts: both }),
      { ...among, papers: 10_000 },
    )
    expect(sharedConcepts.map((concept) => concept.slug)).toEqual(['rare', 'common'])
    expect(sharedConcepts[1]?.weight).toBeLessThan((sharedConcepts[0]?.weight ?? 0) / 20)
  })

  it('lets one concept in common say less than many', () => {
    const few = { concepts: concepts(1) }
    const many = { concepts: concepts(8) }
    const one = pairSimilarity(plainComparable('a', 'Loom', few), plainComparable('b', 'Weft', few), among)
    const all = pairSimilarity(plainComparable('a', 'Loom', many), plainComparable('b', 'Weft', many), among)
    expect(all.score).toBeGreaterThan(1.5 * one.score)
  })

  it('gives a rare idea that both are about a part of the score that can be seen', () => {
    const { parts } = pairSimilarity(
      plainComparable('a', 'Loom', { concepts: about('warp') }),
      plainComparable('b', 'Weft', { concepts: about('weft') }),
      { ...among, papers: 300 },
    )
    const ofConcepts = parts.find((part) => part.name === 'concepts')
    expect(ofConcepts?.value).toBeGreaterThan(0.3)
    expect(ofConcepts?.contribution).toBeGreaterThan(0.03)
  })

  it('gives next to nothing for what every other paper is about', () => {
    const everywhere = { concepts: [{ slug: 'cloth', score: 0.8, paperCount: 150 }] }
    const { score } = pairSimilarity(
      plainComparable('a', 'Loom', everywhere),
      plainComparable('b', 'Weft', everywhere),
      { ...among, papers: 300 },
    )
    expect(score).toBeLessThan(0.01)
  })

  it('does not ask of papers to share what only one of them has', () => {
    const shared = [{ slug: 'jacquard', score: 0.8, paperCount: 4 }]
    const own = [...shared, { slug: 'own-phrase', score: 0.9, paperCount: 1 }]
    const other = plainComparable('b', 'Weft', { concepts: shared })
    expect(pairSimilarity(plainComparable('a', 'Loom', { concepts: own }), other, among).score).toBe(
      pairSimilarity(plainComparable('a', 'Loom', { concepts: shared }), other, among).score,
    )
  })

  it('is no higher or lower for concepts of which none is shared', () => {
    const other = plainComparable('other', 'Warp and weft')
    const withConcept = { ...loom, topics: [] }
    expect(pairSimilarity(withConcept, other, among).score).toBe(
      pairSimilarity({ ...withConcept, concepts: [] }, other, among).score,
    )
  })

  it('is higher for an idea that both share, even where they differ in all their others', () => {
    const [a, b] = [{ concepts: about('warp') }, { concepts: about('weft') }].map((ideas, index) =>
      plainComparable(`${index}`, 'Warp and weft on a loom', { embedding: [1, 0], ...ideas }),
    )
    const near = { ...loom, ...a, embedding: [0.9, Math.sqrt(1 - 0.9 ** 2)] }
    const other = { ...loom, ...b }
    expect(pairSimilarity(near, other, among).score).toBeGreaterThan(
      pairSimilarity({ ...near, concepts: [] }, { ...other, concepts: [] }, among).score,
    )
  })

  it('has what shared concepts add stay in sight where the texts are the same', () => {
    const one = { ...loom, concepts: about('warp') }
    const { parts } = pairSimilarity(one, { ...one, id: 'again' }, among)
    expect(parts.find(({ name }) => name === 'concepts')?.contribution).toBeGreaterThan(0.02)
  })

  it('is 0 where concepts alone are known and none is shared', () => {
    const warp = plainComparable('a', '', { concepts: [{ slug: 'warp', score: 0.8, paperCount: 2 }] })
    const weft = plainComparable('b', '', { concepts: [{ slug: 'weft', score: 0.8, paperCount: 2 }] })
    expect(pairSimilarity(warp, weft, among)).toMatchObject({
      score: 0,
      parts: [{ name: 'concepts', value: 0, contribution: 0 }],
    })
  })

  it('is 0 for papers without anything', () => {
    const silent = plainComparable('silent', '')
    expect(pairSimilarity(silent, silent, among)).toEqual({
      score: 0,
      parts: [],
      sharedConcepts: [],
      sharedTopics: [],
      sharedOrganizations: [],
    })
  })

  it('names shared topics and organisations', () => {
    const here = { topics: ['t', 's'], organizations: ['o'] }
    const there = { topics: ['t'], organizations: ['o', 'p'] }
    expect(
      pairSimilarity(plainComparable('a', '', here), plainComparable('b', '', there), among),
    ).toMatchObject({ sharedTopics: ['t'], sharedOrganizations: ['o'] })
  })

  it('refuses vectors of different embedders', () => {
    const other = plainComparable('other', '', { embedding: [1, 0, 0] })
    expect(() => pairSimilarity(loom, other, among)).toThrow(RangeError)
  })
})
