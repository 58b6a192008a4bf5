/** The first of each key, sorted by it: locks are taken in one order. */
export const distinct = <T>(rows: T[], keyOf: (row: T) => string): T[] => {
  const byKey = new Map<string, T>()
  for (const row of rows) if (!byKey.has(keyOf(row))) byKey.set(keyOf(row), row)
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
