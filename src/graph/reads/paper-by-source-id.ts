import { neighbour } from './neighbour.ts'
import { paperNode } from './nodes/paper-node.ts'

/** Papers by what a source calls them, as `jsonl:1587`. */
export const paperBySourceId = neighbour(
  'SourceRecord.paper',
  '(:SourceRecord {key: key})-[:DESCRIBES]->(n:Paper)',
  paperNode,
)
