import type { Statement } from '../statement.ts'

/** Says of which paper each record speaks, and of no other. */
export const linkSourceRecords = (links: { key: string; paper: string }[]): Statement => ({
  text: [
    'UNWIND $links AS link',
    'MATCH (r:SourceRecord {key: link.key})',
    'MATCH (p:Paper {id: link.paper})',
    'OPTIONAL MATCH (r)-[old:DESCRIBES]->()',
    'DELETE old',
    'CREATE (r)-[:DESCRIBES]->(p)',
  ].join('\n'),
  parameters: { links },
})
