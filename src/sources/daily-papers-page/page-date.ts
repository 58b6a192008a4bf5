import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'
import { pageYear } from '../../domain/page-year.ts'
import { Failure } from '../../failure.ts'
import type { EnglishDay } from '../english-day.ts'

/**
 * The date of a page: what `--date` says, else the year that the page states, else the first such day not before its newest paper; null where
 * that is unknown too. Throws a Failure INPUT_REFUSED where `--date` is another day than the page's, BAD_ARGUMENT where it is no day.
 */
export const pageDate = (
  fileName: string,
  stated: CalendarDay | null,
  day: EnglishDay,
  newestPaper: CalendarDay | null,
): CalendarDay | null => {
  if (stated !== null) {
    if (calendarDay(stated) === null)
      throw new Failure('BAD_ARGUMENT', `--date must be a day such as 2026-01-08 (it is '${stated}')`)
    if (!stated.endsWith(day.monthDay) || (day.year !== null && Number(stated.slice(0, 4)) !== day.year))
      throw new Failure(
        'INPUT_REFUSED',
        `${fileName}: --date is ${stated}, but the page is of ${day.year ?? 'some year'}-${day.monthDay}; give the page's own day or leave --date out`,
      )
    return stated
  }
  const year = day.year ?? pageYear(day.monthDay, newestPaper)
  return year === null ? null : calendarDay(`${year}-${day.monthDay}`)
}
