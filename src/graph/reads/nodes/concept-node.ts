import { z } from 'zod'
import { conceptKinds } from '../../../domain/concept-kind.ts'
import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { NodeRead } from '../node-read.ts'

export type ConceptNode = {
  slug: string
  name: string
  kind: ConceptKind
  aliases: string[]
  paperCount: number
}

/** Reads concepts by slug. */
export const conceptNode: NodeRead<ConceptNode> = {
  label: 'Concept',
  key: 'slug',
  projection: 'n {.slug, .name, .kind, .aliases, .paperCount}',
  shape: z.object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(conceptKinds),
    aliases: z.array(z.string()),
    paperCount: z.number(),
  }),
}
