import type { MadePaper } from '../../growth/made-papers.ts'

/** What the text of a made paper does not settle: what it is about and names. Concepts and topics are places in the reference data. */
export type PlannedPaper = {
  id: string
  place: number
  made: MadePaper
  arxivId: string
  byPublished: string
  byUpvotes: string
  /** The direct topics, the primary one first. */
  topics: number[]
  concepts: number[]
  organizations: string[]
}
