/** Keeps what was used last, `most` things at most. */
export const recent = <Value>(most: number) => {
  const kept = new Map<string, Value>()
  return {
    get: (key: string, make: () => Value): Value => {
      const known = kept.get(key)
      const value = known === undefined ? make() : known
      if (known !== undefined) kept.delete(key)
      kept.set(key, value)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      return value
    },
  }
}
