import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'

/** The words of papers as encodeWordProfile packs them; a row is `{key, wordProfile}`. */
export const paperWords: KeyedRead<{ wordProfile: string }> = {
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (n:Paper {id: key})',
      "RETURN key, coalesce(n.wordProfile, '') AS wordProfile",
    ].join('\n'),
    parameters: { keys },
  }),
  row: z.object({ wordProfile: z.string() }),
}
