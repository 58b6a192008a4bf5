/** Cosine of the angle between two vectors of one length, -1..1; 0 where one of them is all zero. Throws RangeError for different lengths. */
export const cosine = (a: number[], b: number[]): number => {
  if (a.length !== b.length)
    throw new RangeError(
      `Vectors of ${a.length} and ${b.length} dimensions cannot be compared: they come from different embedders.`,
    )
  let dot = 0
  let squaresOfA = 0
  let squaresOfB = 0
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0
    dot += value * other
    squaresOfA += value * value
    squaresOfB += other * other
  }
  const lengths = Math.sqrt(squaresOfA) * Math.sqrt(squaresOfB)
  return lengths === 0 ? 0 : Math.max(-1, Math.min(1, dot / lengths))
}
