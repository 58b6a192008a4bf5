/** A calendar day as 2026-01-08 (RFC 3339 full-date). */
export type CalendarDay = string

/** The day, where the text is one that exists in the calendar; null otherwise (2026-02-30, 2026-1-8). */
export const calendarDay = (text: string): CalendarDay | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text
}
