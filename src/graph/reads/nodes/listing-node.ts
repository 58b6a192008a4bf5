import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

/** `date` as 2026-01-08; null where nobody knows the year. */
export type ListingNode = { id: string; source: string; title: string; date: string | null }

/** Reads listings by id. */
export const listingNode: NodeRead<ListingNode> = {
  label: 'Listing',
  key: 'id',
  projection: 'n {.id, .source, .title, date: toString(n.date)}',
  shape: z.object({ id: z.string(), source: z.string(), title: z.string(), date: z.string().nullable() }),
}
