/** A WHERE with all the conditions, a line each; nothing without any. */
export const whereLines = (conditions: readonly string[]): string[] =>
  conditions.map((condition, index) => (index === 0 ? `WHERE ${condition}` : `  AND ${condition}`))
