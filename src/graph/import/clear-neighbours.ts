import type { Statement } from '../statement.ts'

/** Takes away all that joins papers by likeness; in transactions of its own, to be run alone. */
export const clearNeighbours: Statement = {
  text: [
    'MATCH ()-[r:SIMILAR_TO|SHARES_CONCEPT]->()',
    'CALL (r) {',
    '  DELETE r',
    '} IN TRANSACTIONS OF 10000 ROWS',
  ].join('\n'),
  parameters: {},
}
