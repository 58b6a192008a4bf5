import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

const kinds = ['REPOSITORY', 'MODEL', 'DATASET', 'SPACE', 'PROJECT_PAGE'] as const

export type ArtifactNode = {
  key: string
  url: string
  kind: (typeof kinds)[number]
  owner: string | null
  name: string | null
}

/** Reads artifacts by key. */
export const artifactNode: NodeRead<ArtifactNode> = {
  label: 'Artifact',
  key: 'key',
  projection: 'n {.key, .url, .kind, .owner, .name}',
  shape: z.object({
    key: z.string(),
    url: z.string(),
    kind: z.enum(kinds),
    owner: z.string().nullable(),
    name: z.string().nullable(),
  }),
}
