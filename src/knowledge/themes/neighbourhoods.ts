import type { NumberedPairs } from './pair-graph.ts'
import { placesOf } from './places-of.ts'

/** The neighbours of each node and the weights of the pairs: those of a node stand from `starts[node]` up to `starts[node + 1]`. */
export type Neighbourhoods = { starts: Uint32Array; neighbours: Uint32Array; weights: Float64Array }

const joined = (first: Uint32Array, second: Uint32Array): Uint32Array => {
  const both = new Uint32Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Each pair in the neighbourhoods of both its ends, in the order of the pairs; 24 bytes a pair, beside as much again until it is done. */
export const neighbourhoods = ({ nodes, from, to, weights }: NumberedPairs): Neighbourhoods => {
  const { starts, places } = placesOf(joined(from, to), nodes)
  const others = joined(to, from)
  return {
    starts,
    neighbours: places.map((place) => others[place] ?? 0),
    weights: Float64Array.from(places, (place) => weights[place % weights.length] ?? 0),
  }
}
