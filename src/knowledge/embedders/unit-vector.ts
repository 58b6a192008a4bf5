/** The vector divided by its Euclidean length; one without a direction stays as it is. */
export const unitVector = (vector: number[]): number[] => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : vector.map((value) => value / length)
}
