import type { PaperAnchor } from './paper-anchor.ts'

/** The condition that a paper is reached from an anchor. */
export const isFromAnchor = ({ relationship, end }: PaperAnchor, paper: string): string =>
  `EXISTS { (${paper})-[:${relationship}]->${end} }`
