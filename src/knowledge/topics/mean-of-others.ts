/** For each value the mean of the others of its group, which lists places among the values; 0 where it is alone. */
export const meanOfOthers = (values: number[], groups: number[][]): number[] => {
  const means = values.map(() => 0)
  for (const places of groups) {
    if (places.length < 2) continue
    const sum = places.reduce((total, place) => total + (values[place] ?? 0), 0)
    for (const place of places) means[place] = (sum - (values[place] ?? 0)) / (places.length - 1)
  }
  return means
}
