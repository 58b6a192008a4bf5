/** Whether a vector has no direction, so that no cosine can be had: Neo4j refuses to look for it. */
export const isZeroVector = (vector: number[]): boolean => vector.every((value) => value === 0)
