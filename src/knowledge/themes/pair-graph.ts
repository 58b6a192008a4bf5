import { UndirectedGraph } from 'graphology'

/** Weighted pairs of nodes that go by numbers from 0 on, in parallel arrays; no pair twice, and none of a node with itself. */
export type NumberedPairs = {
  nodes: number
  from: Uint32Array
  to: Uint32Array
  weights: Float64Array
}

const degreesOf = ({ nodes, from, to }: NumberedPairs): Uint32Array => {
  const degrees = new Uint32Array(nodes)
  for (const ends of [from, to]) for (const node of ends) degrees[node] = (degrees[node] ?? 0) + 1
  return degrees
}

/**
 * Pairs as Louvain's method reads a graph: how many nodes and edges there are, and each of them in order. A graphology graph that holds its edges takes some 0.4 kB
 * for each of them, these arrays 16 bytes. Whatever else a graph can do is done with an empty one.
 */
export const pairGraph = (pairs: NumberedPairs): UndirectedGraph => {
  const { nodes, from, to, weights } = pairs
  const degrees = degreesOf(pairs)
  const forEachNode = (visit: (node: string) => void): void => {
    for (let node = 0; node < nodes; node += 1) visit(String(node))
  }
  const forEachEdge = (
    visit: (edge: string, attributes: { weight: number }, source: string, target: string) => void,
  ): void => {
    for (const [pair, weight] of weights.entries())
      visit(String(pair), { weight }, String(from[pair]), String(to[pair]))
  }
  return Object.create(new UndirectedGraph(), {
    order: { value: nodes },
    size: { value: weights.length },
    selfLoopCount: { value: 0 },
    forEachNode: { value: forEachNode },
    forEachEdge: { value: forEachEdge },
    undirectedDegreeWithoutSelfLoops: { value: (node: string) => degrees[Number(node)] ?? 0 },
  })
}
