/** The vector divided by its Euclidean length; one without a direction stays as it is. */
export const unitVector = (vector: number[]): number[] => {
  const squares = vector.reduce((sum, value) => sum + value * value, 0)
  // The squares of very large and very small numbers are none that can be added.
  const length = squares > 0 && squares < Infinity ? Math.sqrt(squares) : Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}
