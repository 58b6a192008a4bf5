import type { CalendarDay } from '../../domain/calendar-day.ts'
import { listingFingerprint } from '../../domain/listing-fingerprint.ts'
import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { paperDay } from './paper-day.ts'
import { readPagePapers } from './read-page-papers.ts'

/** What only the whole page tells. */
export type PageFacts = { fingerprint: string; newestPaper: CalendarDay | null; notes: string[] }

const mostNotes = 20

/** Reads a page once from its header to its end. Throws a Failure INPUT_REFUSED where there is no paper on it, or it is no page after all. */
export const readPageFacts = async (file: InputFile, papersFrom: LinePlace): Promise<PageFacts> => {
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
  for await (const paper of readPagePapers(file, papersFrom)) {
    if (paper.kind === 'stray') {
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
