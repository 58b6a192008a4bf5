/** Fewer papers than this are no theme: three may share one rare word. */
export const leastPapers = 4
