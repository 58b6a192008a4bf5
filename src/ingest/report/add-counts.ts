import type { ImportCounts } from './import-counts.ts'

/** Two counts as one. */
export const addCounts = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  read: a.read + b.read,
  new: a.new + b.new,
  changed: a.changed + b.changed,
  same: a.same + b.same,
  merged: a.merged + b.merged,
  dropped: a.dropped + b.dropped,
})
