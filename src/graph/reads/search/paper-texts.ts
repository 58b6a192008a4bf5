import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'

/** What of papers is searched by words; a row is `{key, title, abstract, summary}`. */
export const paperTexts: KeyedRead = {
  identity: 'Paper.texts',
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (n:Paper {id: key})',
      'RETURN key, n.title AS title, n.abstract AS abstract, n.summary AS summary',
    ].join('\n'),
    parameters: { keys },
  }),
}

/** A row of that. */
export const paperTextsRow = z.object({
  title: z.string(),
  abstract: z.string().nullable(),
  summary: z.string().nullable(),
})

export type PaperTexts = z.infer<typeof paperTextsRow>
