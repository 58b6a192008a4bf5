import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

/** A paper without its abstract, which is read only where it is asked for. Days and moments are ISO 8601 texts. */
export type PaperNode = {
  id: string
  title: string
  summary: string | null
  publishedAt: string | null
  authorCount: number | null
  upvotes: number | null
  arxivId: string | null
  doi: string | null
  url: string | null
  updatedAt: string
}

/** Reads papers by id. */
export const paperNode: NodeRead<PaperNode> = {
  label: 'Paper',
  key: 'id',
  projection:
    'n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}',
  shape: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string().nullable(),
    publishedAt: z.string().nullable(),
    authorCount: z.number().nullable(),
    upvotes: z.number().nullable(),
    arxivId: z.string().nullable(),
    doi: z.string().nullable(),
    url: z.string().nullable(),
    updatedAt: z.string(),
  }),
}
