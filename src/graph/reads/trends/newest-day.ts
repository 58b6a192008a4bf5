import { z } from 'zod'
import type { Statement } from '../../statement.ts'

/** The day of the newest paper of all that were published by `today`; no row where there is none. */
export const newestDay = (today: string): Statement => ({
  text: [
    'MATCH (n:Paper)',
    "WHERE n.byPublished >= '0'",
    '  AND n.byPublished < $end',
    'RETURN toString(n.publishedAt) AS day',
    'ORDER BY n.byPublished DESC',
    'LIMIT 1',
  ].join('\n'),
  parameters: { end: `${today}~` },
})

/** A row of that. */
export const newestDayRow = z.object({ day: z.string() })
