import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const themeGrowthRow = z.object({ papers: z.number(), themedPapers: z.number() })

/** How many papers there are, and how many there were when themes were last found in all of them. */
export const readThemeGrowth: Statement = {
  text: [
    'CALL () {',
    '  MATCH (p:Paper)',
    '  RETURN count(p) AS papers',
    '}',
    "MATCH (c:Corpus {key: 'corpus'})",
    'RETURN papers, coalesce(c.themedPapers, 0) AS themedPapers',
  ].join('\n'),
  parameters: {},
}
