/** The mean of vectors of one length; empty without any. Only its direction matters, so it is not normalised. */
export const meanVector = (vectors: readonly (readonly number[])[]): number[] => {
  const [first = []] = vectors
  const sum = first.map(() => 0)
  for (const vector of vectors)
    for (const [place, value] of vector.entries()) sum[place] = (sum[place] ?? 0) + value
  return sum.map((value) => value / vectors.length)
}
