import type { Statement } from '../statement.ts'

/** A paper's vector, not all zero: Neo4j compares by the cosine, which such a vector has not. */
export type VectorRow = { id: string; embedding: number[] }

/** Keeps papers' vectors; by the procedure, because it stores floats where SET stores doubles. */
export const saveVectors = (vectors: VectorRow[]): Statement => ({
  text: [
    'UNWIND $vectors AS vector',
    'MATCH (p:Paper {id: vector.id})',
    "CALL db.create.setNodeVectorProperty(p, 'embedding', vector.embedding)",
  ].join('\n'),
  parameters: { vectors },
})
