import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** Remembers in how many papers themes were found. */
export const saveThemedPapers = (papers: number): Statement => ({
  text: ["MATCH (c:Corpus {key: 'corpus'})", 'SET c.themedPapers = $papers'].join('\n'),
  parameters: { papers: integer(papers) },
})
