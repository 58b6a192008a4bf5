import { z } from 'zod'
import { calendarDay } from '../../domain/calendar-day.ts'

/** One page of seeds/listings.json: its day, and the ids of its papers (seeds/papers.jsonl) in their order; a paper may stand there twice. */
export const seedListing = z
  .strictObject({
    source: z.string().min(1),
    monthDay: z.string().refine((day) => calendarDay(`2024-${day}`) !== null, 'expected month and day, as 01-07'),
    date: z
      .string()
      .refine((day) => calendarDay(day) !== null, 'expected a day such as 2026-01-08, or null')
      .nullable(),
    papers: z.array(z.string()).min(1, 'expected the ids of its papers'),
  })
  .refine(({ date, monthDay }) => date === null || date.endsWith(monthDay), {
    error: 'expected the same month and day as monthDay',
    path: ['date'],
  })

export type SeedListing = z.infer<typeof seedListing>
