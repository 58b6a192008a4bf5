import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'

/** The vectors of papers that have one; a row is `{key, embedding}`. */
export const paperVector: KeyedRead<{ embedding: number[] }> = {
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (n:Paper {id: key})',
      'WHERE n.embedding IS NOT NULL',
      'RETURN key, n.embedding AS embedding',
    ].join('\n'),
    parameters: { keys },
  }),
  row: z.object({ embedding: z.array(z.number()) }),
}
