import { z } from 'zod'
import type { NodeRead } from '../node-read.ts'

export type ThemeNode = { id: string; label: string; paperCount: number }

/** Reads themes by id. */
export const themeNode: NodeRead<ThemeNode> = {
  label: 'Theme',
  key: 'id',
  projection: 'n {.id, .label, .paperCount}',
  shape: z.object({ id: z.string(), label: z.string(), paperCount: z.number() }),
}
