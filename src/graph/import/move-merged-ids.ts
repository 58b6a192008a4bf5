import type { Statement } from '../statement.ts'
import type { PaperMerge } from './move-places.ts'

/** Points the ids that were merged into papers that go at those that stay. */
export const moveMergedIds = (merges: PaperMerge[]): Statement => ({
  text: [
    'UNWIND $merges AS merge',
    'MATCH (:Paper {id: merge.gone})<-[old:MERGED_INTO]-(m:MergedPaper)',
    'MATCH (kept:Paper {id: merge.kept})',
    'CREATE (m)-[:MERGED_INTO]->(kept)',
    'DELETE old',
  ].join('\n'),
  parameters: { merges },
})
