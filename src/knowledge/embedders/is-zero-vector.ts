/** Whether a vector has no direction, so that no cosine with it can be had: Neo4j refuses to look for it. */
export const isZeroVector = (vector: readonly number[]): boolean => vector.every((value) => value === 0)
