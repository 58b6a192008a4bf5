import type { CalendarDay } from '../../domain/calendar-day.ts'

/** Whether a line may be how another language or a form in digits writes a day that is known: '7. Januar', '07/01/2026' or '1月7日' for 7 January. */
export const isDayInOtherWords = (text: string, day: CalendarDay): boolean => {
  const numbers = text.match(/\d+/gu)?.map(Number) ?? []
  const words = text.match(/\p{L}+/gu) ?? []
  return (
    text.length <= 40 && words.length <= 5 && numbers.length <= 3 && numbers.includes(Number(day.slice(8)))
  )
}
