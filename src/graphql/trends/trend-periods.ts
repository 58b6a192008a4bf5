import { apiError } from '../errors/api-error.ts'
import { addDays } from './add-days.ts'

/** The first and the last day of a period. */
export type DaySpan = { from: string; to: string }

/** The earliest day that papers are compared from. */
const earliest = '1000-01-01'

/** Both periods have so many days unless told. */
const usualLength = 90

/**
 * The period in question, of 90 days up to `to` unless `from` is given, and the one of equal length right before it. Throws BAD_PERIOD where `from` is
 * after `to`, or the earlier period would begin before the year 1000.
 */
export const trendPeriods = (from: string | null, to: string): { before: DaySpan; after: DaySpan } => {
  const begin = from ?? addDays(to, 1 - usualLength)
  if (begin > to)
    throw apiError(
      'BAD_PERIOD',
      `The period begins on ${begin} and ends on ${to}: pass a 'from' that is not after 'to', which is the day of the newest paper unless given.`,
    )
  const days = (Date.parse(to) - Date.parse(begin)) / 86_400_000 + 1
  if (Date.parse(begin) - days * 86_400_000 < Date.parse(earliest))
    throw apiError(
      'BAD_PERIOD',
      `The period before ${begin} would begin before the year 1000: pass a later 'from', or an earlier 'to'.`,
    )
  return {
    before: { from: addDays(begin, -days), to: addDays(begin, -1) },
    after: { from: begin, to },
  }
}
