/** The value that a part of all values (0 to 1) is not above, by the nearest rank; NaN of none. `sorted` ascends. */
export const percentile = (sorted: ArrayLike<number>, part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
