import { percentile } from '../load/percentile.ts'
import type { Spread } from './summary.ts'

/** How far values lie apart; the median of an even number is half way between the two in the middle. */
export const spread = (values: readonly number[]): Spread => {
  const sorted = Float64Array.from(values).sort()
  const beyond = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return {
    median: (percentile(sorted, 0.5) + beyond) / 2,
    least: percentile(sorted, 0),
    greatest: percentile(sorted, 1),
  }
}
