import type { ImportCounts } from './import-counts.ts'
import { noCounts } from './import-counts.ts'
import type { RowResult } from './row-result.ts'

/** The counts of some rows. */
export const countResults = (results: RowResult[]): ImportCounts => {
  const counts = { ...noCounts, read: results.length }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}
