import type { CalendarDay } from './calendar-day.ts'
import { calendarDay } from './calendar-day.ts'

/** Eight years hold a 29 February, whatever the century. */
const yearsAhead = 8

/**
 * The year of a page that states only month and day ('01-07'): that of the first such day not before the newest paper on the page.
 * Null where no paper on it has a day. 29 February waits for a leap year.
 */
export const pageYear = (monthDay: string, newestPaper: CalendarDay | null): number | null => {
  if (newestPaper === null) return null
  const first = Number(newestPaper.slice(0, 4))
  const years = Array.from({ length: yearsAhead + 1 }, (_, ahead) => first + ahead)
  const dayIn = (year: number) => calendarDay(`${String(year).padStart(4, '0')}-${monthDay}`)
  return years.find((year) => (dayIn(year) ?? '') >= newestPaper) ?? null
}
