/** So many papers make a concept common, at least, and such a share of all. */
const commonFrom = { papers: 20, share: 1 / 8 }

/** Whether so many of the papers name a concept that sharing it says little of two of them. */
export const isCommon = (paperCount: number, papers: number): boolean =>
  paperCount >= commonFrom.papers && paperCount >= commonFrom.share * papers
