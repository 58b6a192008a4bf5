/** What was to be reached, and what was. */
export type Target = {
  what: string
  /** As people read it: '1.4 or less'. */
  target: string
  measured: number
  unit: '×' | 'ms'
  isMet: boolean
}
