import type { CalendarDay } from '../../domain/calendar-day.ts'
import { calendarDay } from '../../domain/calendar-day.ts'
import { Failure } from '../../failure.ts'
import type { EnglishDay } from '../english-day.ts'
import { englishDay } from '../english-day.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { bodyLikeness } from './body-likeness.ts'
import { headerLines } from './header-lines.ts'
import { isDayInOtherWords } from './is-day-in-other-words.ts'
import { isPageMark } from './is-page-mark.ts'
import { pageFurniture } from './page-furniture.ts'
import type { PageLine } from './read-page-lines.ts'

/** The day of a page and where its papers begin. */
export type PageHeader = { day: EnglishDay; papersFrom: LinePlace }

const expected =
  "a daily papers page begins with a header ('Daily Papers', 'byAK and the research community') and a day such as 'Jan 7'"

const otherFormats: [pattern: RegExp, what: string][] = [
  [/^<(?:!doctype|html|head|body|\?xml)/iu, 'it looks like HTML or XML; export the page as text'],
  [/^[[{]/u, "it looks like JSON; one paper a line is imported with 'papergraph import jsonl'"],
]

const refusal = (file: InputFile, line: number, reason: string): Failure =>
  new Failure('INPUT_REFUSED', `${file.name}:${line}: ${reason}`)

const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

const refuseWithoutMarks = (file: InputFile, { text, start }: PageLine): never => {
  const other = otherFormats.find(([pattern]) => pattern.test(text))
  throw refusal(
    file,
    start.line,
    other === undefined ? `it begins with '${shown(text)}', and ${expected}` : `${other[1]} (${expected})`,
  )
}

/** Where the first line stands, from a place on, that is not what pages have around their papers. */
const firstBelow = (lines: PageLine[], from: number): number => {
  const at = lines.findIndex(({ text }, place) => place >= from && pageFurniture(text) === null)
  return at === -1 ? lines.length : at
}

/** The header of a page that does not state its day in English, by the day that the user states. */
const headerWithout = (lines: PageLine[], below: number, stated: CalendarDay): PageHeader | null => {
  const [above, line, after] = [lines[below - 1], lines[below], lines[below + 1]]
  if (above === undefined) return null
  // Behind a title comes text, behind a day comes a title.
  const isDay =
    line !== undefined &&
    after !== undefined &&
    isDayInOtherWords(line.text, stated) &&
    bodyLikeness(after.text) < 0
  return { day: { monthDay: stated.slice(5), year: null }, papersFrom: (isDay ? line : above).next }
}

/**
 * The header of a page; its day is where it belongs, or nowhere. `stated` is the day that the user states: it counts where the page has none, or one that
 * is not English. Throws a Failure INPUT_REFUSED where the file does not begin as a page does, or nobody says the day.
 */
export const readHeader = async (file: InputFile, stated: CalendarDay | null): Promise<PageHeader> => {
  const lines = await headerLines(file)
  const [first] = lines
  if (first === undefined)
    throw new Failure('INPUT_REFUSED', `${file.name}: there is nothing in it but blank lines`)
  const firstMark = lines.findIndex(({ text }) => isPageMark(text))
  const lastMark = lines.findLastIndex(({ text }) => isPageMark(text))
  if (firstMark === -1) return refuseWithoutMarks(file, first)

  const below = firstBelow(lines, lastMark + 1)
  const dayAt = lines.findIndex(({ text }, place) => {
    const day = place > firstMark ? englishDay(text) : null
    // The day of a paper has its year, so a day without one is the page's below other lines too.
    return day !== null && (day.year === null || place <= below)
  })
  const line = lines[dayAt]
  const day = line === undefined ? null : englishDay(line.text)
  if (line === undefined || day === null) {
    const header = stated === null ? null : headerWithout(lines, below, stated)
    if (header !== null) return header
    const found = lines[below]
    throw refusal(
      file,
      (found ?? first).start.line,
      `the page has its header but no day below it${found === undefined ? '' : `, where '${shown(found.text)}' stands`}; write its day there, such as 'Jan 7', or state it with --date (${expected})`,
    )
  }
  // 2024 has every day that any year has.
  if (calendarDay(`${day.year ?? 2024}-${day.monthDay}`) === null)
    throw refusal(file, line.start.line, `the page's day is '${line.text}', which is in no calendar`)
  return { day, papersFrom: lines[Math.max(dayAt, lastMark)]?.next ?? line.next }
}
