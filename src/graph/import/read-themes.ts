import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const storedThemeRow = z.object({ id: z.string(), label: z.string(), paperCount: z.number() })

/** All themes. */
export const readThemes: Statement = {
  text: ['MATCH (t:Theme)', 'RETURN t.id AS id, t.label AS label, t.paperCount AS paperCount'].join('\n'),
  parameters: {},
}
