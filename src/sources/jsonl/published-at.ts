import { z } from 'zod'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { plainDay } from './plain-day.ts'

/** '2008', '1994-09', 'September 1994', and a number of four digits. */
const partOfDay = /^(?:\d{4}(?:[-/.]\d{1,2})?|\p{L}{3,9}\.?,? \d{4})$/u

/** Papers are younger, and where no day is known some write one far outside: 0001-01-01, 9999-12-31. */
const isOfPapers = (day: CalendarDay): boolean => day >= '1000-01-01' && day < '3000-01-01'

/** The day that a record states for its paper, null where it states none. A year or a month is refused: its first day would be earlier than the true one, and the earliest day wins. */
export const publishedAt = z
  .unknown()
  .optional()
  .transform((value, context): CalendarDay | null => {
    const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null
    if (value == null || written === '') return null
    const day = plainDay(written ?? '')
    if (day !== null && !isOfPapers(day))
      context.addIssue({
        code: 'custom',
        message: 'expected a day of the years 1000 to 2999; leave it out where it is unknown',
      })
    if (day === null)
      context.addIssue({
        code: 'custom',
        message: partOfDay.test(written ?? '')
          ? 'expected a whole day such as 2026-01-08; a year or a month alone leaves the day unknown'
          : 'expected a day such as 2026-01-08, or a timestamp',
      })
    return day
  })
