import type { NumberedPairs } from './pair-graph.ts'
import { placesOf } from './places-of.ts'

/** Weighted pairs of numbered things, in whichever order they come; 16 bytes each. */
export type PairList = {
  add(from: number, to: number, weight: number): void
  /**
   * The pairs with each end by its rank among so many `nodes`: in the order of the lower and then the higher rank, each once with all the weight that it came
   * with. A thing's pair with itself is left out, and one with a thing that has no rank (-1).
   */
  ranked(nodes: number, rankOf: (thing: number) => number): NumberedPairs
}

export const createPairList = (): PairList => {
  let ends = new Uint32Array(2048)
  let weights = new Float64Array(1024)
  let length = 0

  const makeRoom = (): void => {
    const [fewerEnds, fewerWeights] = [ends, weights]
    ends = new Uint32Array(2 * fewerEnds.length)
    ends.set(fewerEnds)
    weights = new Float64Array(2 * fewerWeights.length)
    weights.set(fewerWeights)
  }

  return {
    add(from, to, weight) {
      if (length === weights.length) makeRoom()
      ends[2 * length] = from
      ends[2 * length + 1] = to
      weights[length] = weight
      length += 1
    },
    ranked(nodes, rankOf) {
      const leftOut = nodes
      const [lower, higher] = [new Uint32Array(length), new Uint32Array(length)]
      for (let pair = 0; pair < length; pair += 1) {
        const [a, b] = [rankOf(ends[2 * pair] ?? 0), rankOf(ends[2 * pair + 1] ?? 0)]
        lower[pair] = a < 0 || b < 0 || a === b ? leftOut : Math.min(a, b)
        higher[pair] = Math.max(a, b)
      }
      const found = {
        nodes,
        from: new Uint32Array(length),
        to: new Uint32Array(length),
        weights: new Float64Array(length),
      }
      let count = 0
      const { starts, places } = placesOf(lower, nodes + 1)
      for (let node = 0; node < nodes; node += 1) {
        const ofNode = places
          .subarray(starts[node], starts[node + 1])
          .sort((a, b) => (higher[a] ?? 0) - (higher[b] ?? 0) || (weights[a] ?? 0) - (weights[b] ?? 0))
        let before = node
        for (const pair of ofNode) {
          const other = higher[pair] ?? 0
          if (other !== before) {
            found.from[count] = node
            found.to[count] = other
            count += 1
            before = other
          }
          found.weights[count - 1] = (found.weights[count - 1] ?? 0) + (weights[pair] ?? 0)
        }
      }
      return {
        nodes,
        from: found.from.subarray(0, count),
        to: found.to.subarray(0, count),
        weights: found.weights.subarray(0, count),
      }
    },
  }
}
