import { UndirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { louvain } from '../../src/knowledge/themes/louvain.ts'
import type { NumberedPairs } from '../../src/knowledge/themes/pair-graph.ts'
import { pairGraph } from '../../src/knowledge/themes/pair-graph.ts'
import { createPairList } from '../../src/knowledge/themes/pair-list.ts'

const shown = ({ from, to, weights }: NumberedPairs): number[][] =>
  [...weights].map((weight, place) => [from[place] ?? -1, to[place] ?? -1, weight])

describe('pairs by the ranks of their ends', () => {
  it('come sorted, the lower rank first, each once with all of its weights', () => {
    const pairs = createPairList()
    pairs.add(7, 8, 0.5)
    pairs.add(9, 7, 0.25)
    pairs.add(8, 7, 0.125)
    pairs.add(8, 9, 1)

    const ranked = pairs.ranked(3, (thing) => 9 - thing)

    expect(ranked.nodes).toBe(3)
    expect(shown(ranked)).toEqual([
      [0, 1, 1],
      [0, 2, 0.25],
      [1, 2, 0.625],
    ])
  })

  it('leave out what is paired with itself, or with what has no rank', () => {
    const pairs = createPairList()
    pairs.add(0, 0, 1)
    pairs.add(0, 1, 0.5)
    pairs.add(2, 1, 0.25)
    pairs.add(3, 2, 0.125)

    expect(shown(pairs.ranked(2, (thing) => (thing < 2 ? thing : -1)))).toEqual([[0, 1, 0.5]])
  })

  it('may be many', () => {
    const pairs = createPairList()
    for (let thing = 5_000; thing > 0; thing -= 1) pairs.add(thing, thing - 1, thing)

    const { from, to, weights } = pairs.ranked(5_001, (thing) => thing)

    expect([from.length, from[0], to[0], weights[0]]).toEqual([5_000, 0, 1, 1])
    expect([from[4_999], to[4_999], weights[4_999]]).toEqual([4_999, 5_000, 5_000])
  })

  it('make the communities that a graph makes which holds them', () => {
    const list = createPairList()
    const whole = new UndirectedGraph()
    for (let node = 0; node < 300; node += 1) whole.addNode(node)
    for (let node = 0; node < 300; node += 1)
      for (const [step, weight] of [
        [1, 0.9],
        [7, 0.4],
        [node % 20, 0.7],
      ] as const)
        list.add(node, (node + step) % 300, weight)
    const pairs = list.ranked(300, (thing) => thing)
    for (const [from, to, weight] of shown(pairs)) whole.addUndirectedEdge(from, to, { weight })

    const found = louvain(pairGraph(pairs), { randomWalk: false, resolution: 2 })

    expect(found).toEqual(louvain(whole, { randomWalk: false, resolution: 2 }))
    expect(new Set(Object.values(found)).size).toBeGreaterThan(5)
  })
})
