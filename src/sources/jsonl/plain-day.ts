import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'
import { englishDay } from '../english-day.ts'
import { dayOfTimestamp } from './day-of-timestamp.ts'

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u

const inEnglish = (text: string): CalendarDay | null => {
  const day = englishDay(text.replace(/\s+/gu, ' '))
  return day?.year == null ? null : calendarDay(`${day.year}-${day.monthDay}`)
}

const inDigits = (text: string): CalendarDay | null => {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? []
  return calendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/**
 * The day in '2026-01-08', a timestamp, '2026/1/8', 'January 8, 2026' or '8 Jan 2026'; null for other text, that of a year or a month and what may be
 * read in two ways ('08/01/2026') among it.
 */
export const plainDay = (text: string): CalendarDay | null =>
  dayOfTimestamp(text) ?? inDigits(text) ?? inEnglish(text)
