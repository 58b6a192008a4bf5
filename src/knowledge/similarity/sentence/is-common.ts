import { isNamedByShare } from './is-named-by-share.ts'

/** Such a share of all papers makes a concept common. */
const commonFrom = 1 / 20

/** Whether so many of the papers name a concept that sharing it says little of two of them. */
export const isCommon = (paperCount: number, papers: number): boolean =>
  isNamedByShare(paperCount, papers, commonFrom)
