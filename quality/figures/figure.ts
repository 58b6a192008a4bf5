/** One figure of the bench. */
export type Figure = {
  name: string
  /** 0..1, higher is better but for shares that say otherwise; null where there is nothing to measure. */
  value: number | null
  /** How many cases the figure is a mean or a share of. */
  of: number
  /** A line for each case that went wrong, naming the paper. */
  failures: string[]
}
