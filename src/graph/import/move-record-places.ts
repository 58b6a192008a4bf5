import type { Statement } from '../statement.ts'

/**
 * Takes the places on listings of a record's source along to the paper that it is to speak of. To be run before it is linked to that. They stay where another
 * record of that source still speaks of the paper, or goes elsewhere, as nothing says whose they are.
 */
export const moveRecordPlaces = (links: { key: string; paper: string }[]): Statement => ({
  text: [
    'UNWIND $links AS link',
    'MATCH (r:SourceRecord {key: link.key})-[:DESCRIBES]->(left:Paper)',
    'MATCH (p:Paper {id: link.paper})',
    'WHERE NOT EXISTS {',
    '  MATCH (left)<-[:DESCRIBES]-(other:SourceRecord {source: r.source})',
    '  WHERE NOT {key: other.key, paper: p.id} IN $links',
    '}',
    'MATCH (left)<-[old:LISTS]-(:Listing {source: r.source})',
    'WITH DISTINCT p, old, startNode(old) AS listing, properties(old) AS place',
    'DELETE old',
    'CREATE (listing)-[moved:LISTS]->(p)',
    'SET moved = place',
  ].join('\n'),
  parameters: { links },
})
