import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

export type OrganizationNode = {
  slug: string
  name: string
  aliases: string[]
  url: string | null
  paperCount: number
}

/** Reads organisations by slug. */
export const organizationNode: NodeRead<OrganizationNode> = {
  label: 'Organization',
  key: 'slug',
  projection: 'n {.slug, .name, .aliases, .url, .paperCount}',
  shape: z.object({
    slug: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    url: z.string().nullable(),
    paperCount: z.number(),
  }),
}
