import type { CalendarDay } from './calendar-day.ts'
import { monthNames } from './month-names.ts'

/**
 * A listing's title as people read it: 'Daily Papers, 7 January 2026', or 'Daily Papers, 7 January' where the year is unknown.
 * `pageName` is what the source calls its pages, `monthDay` is '01-07'.
 */
export const listingTitle = (pageName: string, monthDay: string, date: CalendarDay | null): string => {
  const [month, day] = monthDay.split('-').map(Number)
  const words = [String(day), monthNames[(month ?? 1) - 1], ...(date === null ? [] : [date.slice(0, 4)])]
  return `${pageName}, ${words.join(' ')}`
}
