/** Keeps what was used last: as much as comes to `most` in all, by the size of each thing, which is 1 unless told. */
export const recent = <Value>(most: number, sizeOf: (value: Value, key: string) => number = () => 1) => {
  const kept = new Map<string, Value>()
  let size = 0
  return {
    get: (key: string, make: () => Value): Value => {
      const known = kept.get(key)
      const value = known === undefined ? make() : known
      if (known === undefined) size += sizeOf(value, key)
      else kept.delete(key)
      kept.set(key, value)
      for (const [oldKey, oldest] of kept) {
        if (size <= most || oldKey === key) break
        kept.delete(oldKey)
        size -= sizeOf(oldest, oldKey)
      }
      return value
    },
  }
}
