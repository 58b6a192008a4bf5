import { monthNames } from '../../domain/month-names.ts'

/** A day as a page writes it; `year` null where it states none. It need not exist in the calendar. */
export type EnglishDay = { monthDay: string; year: number | null }

const monthAt = (name: string): number =>
  monthNames.findIndex((month) => {
    const [full, stated] = [month.toLowerCase(), name.toLowerCase()]
    return stated === full || stated === full.slice(0, 3) || (stated === 'sept' && full === 'september')
  })

/** The day in 'Jan 7', 'January 7', 'Sep. 29, 2025' or 'September 29, 2025'; null where the text is anything else. */
export const englishDay = (text: string): EnglishDay | null => {
  const [, name = '', day = '', year] =
    /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text) ?? []
  const month = monthAt(name) + 1
  if (month === 0) return null
  return {
    monthDay: `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    year: year === undefined ? null : Number(year),
  }
}
