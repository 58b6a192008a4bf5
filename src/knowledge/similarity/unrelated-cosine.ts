import type { Embedder } from '../embedders/embedder.ts'

const ofModels = new Map([
  ['bge-small', 0.6],
  ['minilm', 0.1],
])

/** What is taken of a model behind an address, of which nothing is known. */
const ofOthers = 0.3

/** The cosine that two texts of different subjects reach in an embedder's language model; null where it has none, and words alone are compared. */
export const unrelatedCosine = ({ name }: Pick<Embedder, 'name'>): number | null =>
  name === 'lexical' ? null : (ofModels.get(name) ?? ofOthers)
