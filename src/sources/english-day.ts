import { monthNames } from '../domain/month-names.ts'

/** A day as people write it; `year` null where it states none. It need not exist in the calendar. */
export type EnglishDay = { monthDay: string; year: number | null }

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /iu

const forms = [
  /^(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>\p{L}{3,9})\.?(?:,? (?<year>\d{4}))?$/u,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u,
]

const monthNamed = (name: string): number =>
  monthNames.findIndex((month) => {
    const [full, stated] = [month.toLowerCase(), name.toLowerCase()]
    return stated === full || stated === full.slice(0, 3) || (stated === 'sept' && full === 'september')
  }) + 1

/** The day in 'Jan 7', 'January 7', 'Sep. 29, 2025', '29 September 2025', 'Wednesday, Jan 7' or '2025-09-29'; null where the text is anything else. */
export const englishDay = (text: string): EnglishDay | null => {
  const bare = text.replace(weekday, '')
  const found = forms.map((form) => form.exec(bare)?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return null
  const { name = '', month = String(monthNamed(name)), day = '', year } = found
  if (Number(month) === 0) return null
  return {
    monthDay: `${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    year: year === undefined ? null : Number(year),
  }
}
