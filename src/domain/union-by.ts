/** The first value of each key, in order. */
export const unionBy = <T>(values: T[], key: (value: T) => string): T[] => {
  const seen = new Set<string>()
  return values.filter((value) => {
    const size = seen.size
    return seen.add(key(value)).size > size
  })
}
