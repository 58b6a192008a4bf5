import { calendarDay } from '../domain/calendar-day.ts'

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

/** An RFC 3339 moment in UTC with no more than milliseconds, as 2026-01-08T12:00:00Z; null where the text is none. */
export const utcMoment = (text: string): string | null => {
  const day = moment.exec(text)?.[1]
  if (day === undefined || calendarDay(day) === null) return null
  return new Date(text).toISOString().replace('.000Z', 'Z')
}
