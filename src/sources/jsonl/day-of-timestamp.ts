import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'

const timestamp =
  /^(\d{4}-\d{2}-\d{2})[Tt ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d(?:[.,]\d+)?)?\s?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?$/u

/** The day in '2026-01-08' or in an ISO 8601 timestamp, as it is written: a timestamp keeps the day of its own time zone. Null for other text. */
export const dayOfTimestamp = (text: string): CalendarDay | null =>
  calendarDay(timestamp.exec(text)?.[1] ?? text)
