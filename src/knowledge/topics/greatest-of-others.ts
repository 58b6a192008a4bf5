/** For each value the greatest among the others of its group, which lists places among the values; 0 where it is alone or the others are below. */
export const greatestOfOthers = (values: number[], groups: number[][]): number[] => {
  const greatest = values.map(() => 0)
  for (const places of groups) {
    let first = 0
    let second = 0
    for (const place of places) {
      const value = values[place] ?? 0
      if (value > first) {
        second = first
        first = value
      } else second = Math.max(second, value)
    }
    for (const place of places) greatest[place] = values[place] === first ? second : first
  }
  return greatest
}
