import type { Statement } from '../statement.ts'

/** An id that was merged into the paper that its record leaves, and the paper that the record goes to. */
export type ReturnedId = { id: string; left: string; paper: string }

/** Points ids that were merged away at the papers that the records go to which made them, where they lead to the papers that these leave. */
export const returnMergedIds = (returned: ReturnedId[]): Statement => ({
  text: [
    'UNWIND $returned AS one',
    'MATCH (m:MergedPaper {id: one.id})-[old:MERGED_INTO]->(:Paper {id: one.left})',
    'MATCH (p:Paper {id: one.paper})',
    'CREATE (m)-[:MERGED_INTO]->(p)',
    'DELETE old',
  ].join('\n'),
  parameters: { returned },
})
