import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const foundListingRow = z.object({
  id: z.string(),
  source: z.string(),
  monthDay: z.string(),
  date: z.string().nullable(),
  title: z.string(),
  fingerprint: z.string(),
  places: z.array(z.object({ position: z.number(), paper: z.string() })),
})

/** The listings of a source on a day of the year, each with the papers in their places. */
export const findListings = (days: { source: string; monthDay: string }[]): Statement => ({
  text: [
    'UNWIND $days AS day',
    'MATCH (l:Listing {source: day.source, monthDay: day.monthDay})',
    'RETURN l.id AS id, l.source AS source, l.monthDay AS monthDay, toString(l.date) AS date, l.title AS title, l.fingerprint AS fingerprint, COLLECT {',
    '  MATCH (l)-[r:LISTS]->(p:Paper)',
    '  RETURN {position: r.position, paper: p.id}',
    '} AS places',
  ].join('\n'),
  parameters: { days },
})
