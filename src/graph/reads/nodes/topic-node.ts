import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

export type TopicNode = { slug: string; name: string; description: string; paperCount: number }

/** Reads topics by slug. */
export const topicNode: NodeRead<TopicNode> = {
  label: 'Topic',
  key: 'slug',
  projection: 'n {.slug, .name, .description, .paperCount}',
  shape: z.object({ slug: z.string(), name: z.string(), description: z.string(), paperCount: z.number() }),
}
