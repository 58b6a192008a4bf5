import { z } from 'zod'
import type { KeyedRead } from '../keyed-read.ts'

export type PaperTexts = { title: string; abstract: string | null; summary: string | null }

/** What of papers is searched by words; a row is `{key, title, abstract, summary}`. */
export const paperTexts: KeyedRead<PaperTexts> = {
  statement: (keys) => ({
    text: [
      'UNWIND $keys AS key',
      'MATCH (n:Paper {id: key})',
      'RETURN key, n.title AS title, n.abstract AS abstract, n.summary AS summary',
    ].join('\n'),
    parameters: { keys },
  }),
  row: z.object({
    title: z.string(),
    abstract: z.string().nullable(),
    summary: z.string().nullable(),
  }),
}
