import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const storedThemeRow = z.object({
  id: z.string(),
  label: z.string(),
  /** None where themes were found before they had them. */
  topics: z.array(z.string()).nullable(),
  paperCount: z.number(),
})

/** All themes. */
export const readThemes: Statement = {
  text: [
    'MATCH (t:Theme)',
    'RETURN t.id AS id, t.label AS label, t.topics AS topics, t.paperCount AS paperCount',
  ].join('\n'),
  parameters: {},
}
