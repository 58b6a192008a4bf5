import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

export type AuthorNode = { id: string; name: string; paperCount: number }

/** Reads authors by id. */
export const authorNode: NodeRead<AuthorNode> = {
  label: 'Author',
  key: 'id',
  projection: 'n {.id, .name, .paperCount}',
  shape: z.object({ id: z.string(), name: z.string(), paperCount: z.number() }),
}
