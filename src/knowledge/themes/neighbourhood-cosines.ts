import type { Neighbourhoods } from './neighbourhoods.ts'
import type { NumberedPairs } from './pair-graph.ts'

/** What each node's pair with its nearest neighbour weighs, and the length of its neighbourhood as a vector in which the node itself is as near as that. */
const measured = ({ starts, weights }: Neighbourhoods): { nearest: Float64Array; lengths: Float64Array } => {
  const nodes = starts.length - 1
  const [nearest, lengths] = [new Float64Array(nodes), new Float64Array(nodes)]
  for (let node = 0; node < nodes; node += 1) {
    const own = weights.subarray(starts[node], starts[node + 1])
    const most = own.reduce((a, b) => Math.max(a, b), 0)
    nearest[node] = most
    lengths[node] = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, most * most))
  }
  return { nearest, lengths }
}

/**
 * How alike the neighbourhoods of the two nodes of each pair are: the cosine of both. A neighbourhood is the vector of a node's weights with every node, itself included, with which it counts
 * as near as with its nearest. After the structural similarity of Xu, Yuruk, Feng and Schweiger, "SCAN", KDD 2007 (doi:10.1145/1281192.1281280), here with weights: it tells those who hang on a community from
 * those who are part of it.
 */
export const neighbourhoodCosines = (
  { nodes, from, to, weights }: NumberedPairs,
  around: Neighbourhoods,
): Float64Array => {
  const { nearest, lengths } = measured(around)
  const cosines = new Float64Array(weights.length)
  const row = new Float64Array(nodes)
  let pair = 0
  for (let node = 0; node < nodes; node += 1) {
    const [start, end] = [around.starts[node] ?? 0, around.starts[node + 1] ?? 0]
    for (let place = start; place < end; place += 1)
      row[around.neighbours[place] ?? 0] = around.weights[place] ?? 0
    for (; from[pair] === node; pair += 1) {
      const other = to[pair] ?? 0
      let product = (weights[pair] ?? 0) * ((nearest[node] ?? 0) + (nearest[other] ?? 0))
      const last = around.starts[other + 1] ?? 0
      for (let place = around.starts[other] ?? 0; place < last; place += 1)
        product += (row[around.neighbours[place] ?? 0] ?? 0) * (around.weights[place] ?? 0)
      cosines[pair] = product / ((lengths[node] ?? 1) * (lengths[other] ?? 1))
    }
    for (let place = start; place < end; place += 1) row[around.neighbours[place] ?? 0] = 0
  }
  return cosines
}
