import type { Listing } from '../../domain/listing.ts'
import { listingTitle } from '../../domain/listing-title.ts'
import type { InputFile } from '../input-file.ts'
import { refuseOtherEncodings } from '../refuse-other-encodings.ts'
import type { Source, SourceItem, SourcePosition } from '../source.ts'
import { pageDate } from './page-date.ts'
import type { PageHabits } from './page-habits.ts'
import type { PageMeta } from './page-meta.ts'
import { pageStatement } from './page-statement.ts'
import { readHeader } from './read-header.ts'
import { readPageFacts } from './read-page-facts.ts'
import { readPageHabits } from './read-page-habits.ts'
import { readPagePapers } from './read-page-papers.ts'

const sourceName = 'daily-papers-page'

const leftOutOf = (meta: PageMeta | null): string[] =>
  meta?.unread == null ? [] : [`day: expected one such as Nov 17, 2022, but '${meta.unread}' stands there`]

async function* itemsOf(
  file: InputFile,
  listing: Listing,
  habits: PageHabits,
  from: SourcePosition,
): AsyncGenerator<SourceItem> {
  let { record } = from
  for await (const paper of readPagePapers(file, from, habits)) {
    if (paper.kind === 'furniture') continue
    if (paper.kind !== 'scrap') record += 1
    const next = { ...paper.next, record }
    const { line } = paper.start
    if (paper.kind === 'paper')
      yield {
        kind: 'statement',
        line,
        next,
        statement: pageStatement(paper, listing, record),
        places: [{ listing, position: record }],
        leftOut: leftOutOf(paper.meta),
      }
    else
      yield {
        kind: 'dropped',
        line,
        next,
        title: paper.kind === 'stray' ? paper.title : null,
        reason: paper.reason,
      }
  }
}

/**
 * The page export: a header, a day without a year, then papers in order: a title, an abstract, and perhaps who wrote it, its day and upvotes. The file
 * is read three times: for what its papers have as a rule, by which the odd ones are told; for what only the whole page tells (its newest paper, which gives
 * the year, and its fingerprint); for the papers.
 */
export const dailyPapersPage: Source = {
  name: sourceName,
  summary: 'a daily papers page, exported as text',
  options: ['date', 'sourceName'],
  async open(file, options) {
    await refuseOtherEncodings(file)
    const header = await readHeader(file, options.date)
    const habits = await readPageHabits(file, header.papersFrom)
    const facts = await readPageFacts(file, header.papersFrom, habits)
    const date = pageDate(file.name, options.date, header.day, facts.newestPaper)
    const listing: Listing = {
      source: options.sourceName ?? sourceName,
      monthDay: header.day.monthDay,
      date,
      title: listingTitle('Daily Papers', header.day.monthDay, date),
      fingerprint: facts.fingerprint,
    }
    const notes =
      date !== null && facts.newestPaper !== null && date < facts.newestPaper
        ? [
            ...facts.notes,
            `${file.name}: the page is of ${date}, but a paper on it is of ${facts.newestPaper}`,
          ]
        : facts.notes
    return {
      read: (from) => itemsOf(file, listing, habits, from ?? { ...header.papersFrom, record: 0 }),
      notes: () => notes,
    }
  },
}
