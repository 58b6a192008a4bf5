import type { Statement } from '../statement.ts'
import type { PaperMerge } from './move-places.ts'

/** Removes the papers that go, and leaves their ids pointing at those that stay. */
export const removeMergedPapers = (merges: PaperMerge[]): Statement => ({
  text: [
    'UNWIND $merges AS merge',
    'MATCH (gone:Paper {id: merge.gone})',
    'MATCH (kept:Paper {id: merge.kept})',
    'CREATE (:MergedPaper {id: merge.gone})-[:MERGED_INTO]->(kept)',
    'DETACH DELETE gone',
  ].join('\n'),
  parameters: { merges },
})
