import type { PaperStatement } from './paper-statement.ts'

/** What all records of one paper say together. */
export type MergedFacts = Omit<PaperStatement, 'source' | 'sourceId'> & {
  /** Where to read it: the arXiv page, else the DOI's address, else the first address stated; null where there is none. */
  url: string | null
}

/** Two records of one paper that say different things of one field. Values as people read them; the keys are `source:sourceId`. */
export type Disagreement = {
  field: keyof MergedFacts
  kept: string
  keptFrom: string
  other: string
  otherFrom: string
}
