/** What the papers of a page have as a rule, by which those are told that are out of it. */
export type PageHabits = {
  /** Mean number of characters of an abstract of one paragraph; null where there are too few to say. */
  abstractLength: number | null
  /** Whether abstracts of several paragraphs are nothing unusual. */
  severalParagraphs: boolean
  /** Whether titles with neither text nor a meta block below them are nothing unusual. */
  bareTitles: boolean
  metaBlocks: boolean
}
