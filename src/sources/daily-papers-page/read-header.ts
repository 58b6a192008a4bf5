import { calendarDay } from '../../domain/calendar-day.ts'
import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import type { EnglishDay } from './english-day.ts'
import { englishDay } from './english-day.ts'
import { readPageLines } from './read-page-lines.ts'

/** The day of a page and where its papers begin. */
export type PageHeader = { day: EnglishDay; papersFrom: LinePlace }

/** Lines that stand on every page above its day. */
const marks =
  /^(?:daily papers|by ?AK and the research community|get trending papers in your email inbox!?)$/iu

/** A header has seven lines; other exports may put a menu before it. */
const longestHeader = 60

const expected =
  "a daily papers page begins with a header ('Daily Papers', 'byAK and the research community') and a day such as 'Jan 7'"

const otherFormats: [pattern: RegExp, what: string][] = [
  [/^<(?:!doctype|html|head|body|\?xml)/iu, 'it looks like HTML or XML; export the page as text'],
  [/^[[{]/u, "it looks like JSON; one paper a line is imported with 'papergraph import jsonl'"],
]

const refusal = (file: InputFile, line: number, reason: string): Failure =>
  new Failure('INPUT_REFUSED', `${file.name}:${line}: ${reason}`)

/** Throws a Failure INPUT_REFUSED where the file does not begin as a page does. */
export const readHeader = async (file: InputFile): Promise<PageHeader> => {
  let first: { line: number; text: string } | null = null
  let marksSeen = 0
  let linesSeen = 0
  for await (const { text, start, next } of readPageLines(file, null)) {
    if (text === '') continue
    first ??= { line: start.line, text }
    linesSeen += 1
    if (linesSeen > longestHeader) break
    if (marks.test(text)) marksSeen += 1
    const day = marksSeen > 0 ? englishDay(text) : null
    if (day === null) continue
    // 2024 has every day that any year has.
    if (calendarDay(`${day.year ?? 2024}-${day.monthDay}`) === null)
      throw refusal(file, start.line, `the page's day is '${text}', which is in no calendar`)
    return { day, papersFrom: next }
  }
  if (first === null)
    throw new Failure('INPUT_REFUSED', `${file.name}: there is nothing in it but blank lines`)
  const begins = first.text
  const other = otherFormats.find(([pattern]) => pattern.test(begins))
  if (other !== undefined) throw refusal(file, first.line, `${other[1]} (${expected})`)
  const shown = begins.length > 80 ? `${begins.slice(0, 80)}…` : begins
  throw refusal(
    file,
    first.line,
    marksSeen > 0
      ? `the page has its header but no day below it (${expected})`
      : `it begins with '${shown}', and ${expected}`,
  )
}
