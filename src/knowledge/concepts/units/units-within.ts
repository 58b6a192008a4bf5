import type { WordUnit } from './word-unit.ts'

/** The units that lie within a place, tokens `from` to `to` (both included); `units` are in order. */
export const unitsWithin = (units: WordUnit[], { from, to }: { from: number; to: number }): WordUnit[] => {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((units[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < units.length && (units[end]?.to ?? 0) <= to) end += 1
  return units.slice(low, end)
}
