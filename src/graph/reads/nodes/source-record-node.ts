import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

export type SourceRecordNode = {
  source: string
  sourceId: string
  firstSeenAt: string
  lastSeenAt: string
}

/** Reads source records by `source:sourceId`. */
export const sourceRecordNode: NodeRead<SourceRecordNode> = {
  label: 'SourceRecord',
  key: 'key',
  projection:
    'n {.source, .sourceId, firstSeenAt: toString(n.firstSeenAt), lastSeenAt: toString(n.lastSeenAt)}',
  shape: z.object({
    source: z.string(),
    sourceId: z.string(),
    firstSeenAt: z.string(),
    lastSeenAt: z.string(),
  }),
}
