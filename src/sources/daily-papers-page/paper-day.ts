import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'
import type { PageMeta } from './page-meta.ts'

/** The day of a paper on a page; null where the page states none, or one that is in no calendar. */
export const paperDay = ({ day }: PageMeta): CalendarDay | null =>
  day?.year == null ? null : calendarDay(`${day.year}-${day.monthDay}`)
