import type { CalendarDay } from '../../domain/calendar-day.ts'
import { listingFingerprint } from '../../domain/listing-fingerprint.ts'
import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { paperDay } from './paper-day.ts'
import type { PageHabits } from './page-habits.ts'
import { readPagePapers } from './read-page-papers.ts'

/** What only the whole page tells. */
export type PageFacts = { fingerprint: string; newestPaper: CalendarDay | null; notes: string[] }

const mostNotes = 20

/** Whether an abstract has paragraphs that are no items of a list. */
const hasMoreText = (abstract: string | null): boolean =>
  (abstract ?? '')
    .split('\n\n')
    .slice(1)
    .some((text) => !/^(?:[-*–—•·◦‣▪∙]|\(?\d{1,2}[.)])\s/u.test(text))

/** Reads a page once from its header to its end. Throws a Failure INPUT_REFUSED where there is no paper on it, or it is no page after all. */
export const readPageFacts = async (
  file: InputFile,
  papersFrom: LinePlace,
  habits: PageHabits,
): Promise<PageFacts> => {
  const fingerprint = listingFingerprint()
  const notes: string[] = []
  let unsure = 0
  let papers = 0
  let only: string | null = null
  let newestPaper: CalendarDay | null = null
  const note = (line: number, text: string): void => {
    if (notes.length < mostNotes) notes.push(`${file.name}:${line}: ${text}`)
    else unsure += 1
  }
  for await (const paper of readPagePapers(file, papersFrom, habits)) {
    if (paper.kind === 'furniture') {
      note(paper.start.line, `what stands around the papers of a page was passed over: '${paper.text}'`)
      continue
    }
    if (paper.kind !== 'paper') {
      only ??= `, only ${paper.reason} on line ${paper.start.line} (a blank line parts a title from its abstract)`
      continue
    }
    papers += 1
    fingerprint.add(paper.title)
    if (paper.isUnsure)
      note(
        paper.start.line,
        `it is not plain where the title ends and the abstract begins; read as '${paper.title.slice(0, 80)}'`,
      )
    else if (paper.abstract === null && paper.meta === null && !habits.bareTitles)
      note(
        paper.start.line,
        `no text, authors or day stand below this title; read as a paper that has none: '${paper.title.slice(0, 80)}'`,
      )
    if (!habits.severalParagraphs && hasMoreText(paper.abstract))
      note(
        paper.start.line,
        `more paragraphs stand below this title than below others: a title may be missing between them, or they are one abstract; read as one, of '${paper.title.slice(0, 80)}'`,
      )
    const day = paper.meta === null ? null : paperDay(paper.meta)
    if (day === null && paper.meta?.day != null)
      note(paper.start.line, 'the day of this paper is in no calendar and was left out')
    if (day !== null && (newestPaper === null || day > newestPaper)) newestPaper = day
  }
  if (papers === 0)
    throw new Failure(
      'INPUT_REFUSED',
      `${file.name}:${papersFrom.line}: there is no paper below the page's header${only ?? ''}`,
    )
  if (unsure > 0) notes.push(`${file.name}: ${unsure} more notes of this kind`)
  return { fingerprint: fingerprint.digest(), newestPaper, notes }
}
