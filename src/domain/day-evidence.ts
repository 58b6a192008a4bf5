import type { CalendarDay } from './calendar-day.ts'

/** What two records' days say of whether they are one paper: 2 on one day, 1 in one year, 0 a year apart or where a day is missing (a preprint and its journal), -1 further apart. */
export const dayEvidence = (a: CalendarDay | null, b: CalendarDay | null): number => {
  if (a === null || b === null) return 0
  if (a === b) return 2
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))
  return years === 0 ? 1 : years === 1 ? 0 : -1
}
