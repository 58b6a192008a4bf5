import type { Statement } from '../statement.ts'

/** Says which topic is broader than which, in place of what was said before. */
export const saveBroader = (pairs: { topic: string; broader: string }[]): Statement => ({
  text: [
    'CALL () {',
    '  MATCH (:Topic)-[old:BROADER]->(:Topic)',
    '  DELETE old',
    '}',
    'UNWIND $pairs AS pair',
    'MATCH (t:Topic {slug: pair.topic})',
    'MATCH (b:Topic {slug: pair.broader})',
    'CREATE (t)-[:BROADER]->(b)',
  ].join('\n'),
  parameters: { pairs },
})
