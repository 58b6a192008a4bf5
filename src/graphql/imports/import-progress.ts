/** How far an import is. */
export type ImportProgress = {
  /** Whether it runs, or how it ended: FAILED where something broke. */
  state: 'RUNNING' | 'IMPORTED' | 'REFUSED' | 'FAILED'
  /** What is being done, in words. */
  step: string
  /** How much of it is done, in units. */
  done: number
  /** null where nobody knows. */
  total: number | null
  unit: string
}
