import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'
import { englishDay } from '../english-day.ts'
import { dayOfTimestamp } from './day-of-timestamp.ts'

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u
const inOne = /^(\d{4})(\d{2})(\d{2})$/u

/** What stands behind the day in 'Mon, 2 Apr 2007 19:18:42 GMT' (RFC 5322, as feeds have it). */
const timeOfDay =
  / (?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d)?(?: (?:[A-Z]{1,4}|(?:GMT|UTC)?[+-]\d{4}))?(?: \([^()]{1,60}\))?$/u

const inEnglish = (text: string): CalendarDay | null => {
  const day = englishDay(text.replace(/\s+/gu, ' ').replace(timeOfDay, ''))
  return day?.year == null ? null : calendarDay(`${day.year}-${day.monthDay}`)
}

const inDigits = (text: string): CalendarDay | null => {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? inOne.exec(text) ?? []
  return calendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/**
 * The day in '2026-01-08', a timestamp, '2026/1/8', '20260108', 'January 8, 2026' or 'Thu, 8 Jan 2026 10:00:00 GMT'; null for other text, that of a year or a month and what may be
 * read in two ways ('08/01/2026') among it.
 */
export const plainDay = (text: string): CalendarDay | null =>
  dayOfTimestamp(text) ?? inDigits(text) ?? inEnglish(text)
