/** Among fewer papers a share of them says nothing. */
const leastPapers = 20

/** Whether a concept is named by so large a share (0..1) of the papers, and by twenty at least. */
export const isNamedByShare = (paperCount: number, papers: number, share: number): boolean =>
  paperCount >= leastPapers && paperCount >= share * papers
