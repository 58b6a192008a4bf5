import { describe, expect, it } from 'vitest'
import { sharedConceptWeight } from '../../src/knowledge/similarity/shared-concept-weight.ts'
import { madePairs } from './made-comparables.ts'

const concept = (slug: string, score: number, paperCount: number) => ({ slug, score, paperCount })

describe('the weight of shared concepts', () => {
  it.each(madePairs)('is symmetric and the sum of its concepts for made pair $pair', ({ a, b }) => {
    const shared = sharedConceptWeight(a.concepts, b.concepts, 100)
    expect(sharedConceptWeight(b.concepts, a.concepts, 100)).toEqual(shared)
    expect(shared.weight).toBe(shared.concepts.reduce((sum, each) => sum + each.weight, 0))
  })

  it('is 0 without shared concepts', () => {
    expect(sharedConceptWeight([concept('a', 1, 1)], [concept('b', 1, 1)], 10)).toEqual({
      weight: 0,
      concepts: [],
    })
  })

  it('is almost 0 for a concept that nearly every paper mentions', () => {
    const everywhere = [concept('a', 1, 9_900)]
    expect(sharedConceptWeight(everywhere, everywhere, 10_000).weight).toBeLessThan(0.01)
  })

  it('is nearly 1 for a rare concept that is central to both', () => {
    const rare = [concept('a', 1, 2)]
    expect(sharedConceptWeight(rare, rare, 100_000).weight).toBeGreaterThan(0.85)
  })

  it('still joins the only two papers of a small graph', () => {
    const both = [concept('a', 0.8, 2)]
    expect(sharedConceptWeight(both, both, 2).weight).toBeGreaterThan(0.3)
  })

  it('is less where one paper mentions it in passing', () => {
    const central = [concept('a', 0.9, 2)]
    expect(sharedConceptWeight(central, [concept('a', 0.1, 2)], 100).weight).toBeLessThan(
      sharedConceptWeight(central, central, 100).weight,
    )
  })

  it('stays a weight where the counts lag behind', () => {
    const stale = [concept('a', 1, 50)]
    expect(sharedConceptWeight(stale, stale, 10).weight).toBeGreaterThanOrEqual(0)
  })
})
