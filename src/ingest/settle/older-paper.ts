import type { WorkingPaper } from './working-paper.ts'

/** The order of papers by age, the oldest first. A paper that the batch makes is the younger one, whatever the clocks say of it: another machine's may be ahead. */
export const olderPaper = (a: WorkingPaper, b: WorkingPaper): number =>
  Number(a.before.length === 0) - Number(b.before.length === 0) ||
  a.createdAt - b.createdAt ||
  (a.id < b.id ? -1 : 1)
