import { describe, expect, it } from 'vitest'
import { neighbourhoodCosines } from '../../src/knowledge/themes/neighbourhood-cosines.ts'
import { neighbourhoods } from '../../src/knowledge/themes/neighbourhoods.ts'
import { createPairList } from '../../src/knowledge/themes/pair-list.ts'

const cosinesOf = (nodes: number, pairs: [number, number, number][]): number[][] => {
  const list = createPairList()
  for (const [from, to, weight] of pairs) list.add(from, to, weight)
  const ranked = list.ranked(nodes, (thing) => thing)
  const { from, to } = ranked
  const cosines = neighbourhoodCosines(ranked, neighbourhoods(ranked))
  return [...cosines].map((cosine, place) => [from[place] ?? -1, to[place] ?? -1, Number(cosine.toFixed(4))])
}

describe('the cosine of two neighbourhoods', () => {
  it('is 1 where all neighbours are in common', () => {
    expect(
      cosinesOf(3, [
        [0, 1, 0.5],
        [1, 2, 0.5],
        [0, 2, 0.5],
      ]),
    ).toEqual([
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1],
    ])
  })

  it('is that of the weights of both, where each is as near to itself as its nearest', () => {
    const [a, b] = [Math.hypot(0.4, 0.3, 0.4), Math.hypot(0.4, 0.2, 0.4)]
    const c = Math.hypot(0.3, 0.2, 0.3)

    expect(
      cosinesOf(3, [
        [0, 1, 0.4],
        [0, 2, 0.3],
        [1, 2, 0.2],
      ]),
    ).toEqual([
      [0, 1, Number(((0.4 * 0.8 + 0.3 * 0.2) / (a * b)).toFixed(4))],
      [0, 2, Number(((0.3 * 0.7 + 0.4 * 0.2) / (a * c)).toFixed(4))],
      [1, 2, Number(((0.2 * 0.7 + 0.4 * 0.3) / (b * c)).toFixed(4))],
    ])
  })

  it('is small where their other neighbours are others', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 0.5],
      ...[2, 3, 4, 5].map((other): [number, number, number] => [0, other, 0.5]),
      ...[6, 7, 8, 9].map((other): [number, number, number] => [1, other, 0.5]),
    ]

    expect(cosinesOf(10, pairs)).toContainEqual([0, 1, 0.3333])
  })
})
