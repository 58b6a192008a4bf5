import type { KeyedRead } from './keyed-read.ts'
import { paperNode } from './nodes/paper-node.ts'

/** Papers by id, also by an id that was merged away; a row is `{key, node}`. */
export const paperById: KeyedRead = {
  identity: 'Paper.id or merged',
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'OPTIONAL MATCH (own:Paper {id: key})',
      'OPTIONAL MATCH (:MergedPaper {id: key})-[:MERGED_INTO]->(kept:Paper)',
      'WITH key, coalesce(own, kept) AS n',
      'WHERE n IS NOT NULL',
      `RETURN key, ${paperNode.projection} AS node`,
    ].join('\n'),
    parameters: { keys },
  }),
}
