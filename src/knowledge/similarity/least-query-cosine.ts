import type { Embedder } from '../embedders/embedder.ts'

/**
 * Words of unrelated texts meet by chance in the lexical vectors: 0.1 is twice the standard deviation of that. The models' are those of two unrelated texts
 * (see unrelatedCosine): with bge-small, of 431 papers of all subjects three reach it for "lung nodules on CT" and three for "coral bleaching", the right ones first.
 */
const ofEmbedders = new Map([
  ['lexical', 0.1],
  ['bge-small', 0.6],
  ['minilm', 0.1],
])

/** From which cosine with a query on a search by meaning finds a paper; -1, and so any, for a model behind an address, of which nothing is known. */
export const leastQueryCosine = ({ name }: Pick<Embedder, 'name'>): number => ofEmbedders.get(name) ?? -1
