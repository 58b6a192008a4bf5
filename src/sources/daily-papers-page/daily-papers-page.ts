import type { Listing } from '../../domain/listing.ts'
import { listingTitle } from '../../domain/listing-title.ts'
import type { InputFile } from '../input-file.ts'
import { refuseOtherEncodings } from '../refuse-other-encodings.ts'
import type { Source, SourceItem, SourcePosition } from '../source.ts'
import { pageDate } from './page-date.ts'
import { pageStatement } from './page-statement.ts'
import { readHeader } from './read-header.ts'
import { readPageFacts } from './read-page-facts.ts'
import { readPagePapers } from './read-page-papers.ts'

const sourceName = 'daily-papers-page'

async function* itemsOf(file: InputFile, listing: Listing, from: SourcePosition): AsyncGenerator<SourceItem> {
  let { record } = from
  for await (const paper of readPagePapers(file, from)) {
    record += 1
    const next = { ...paper.next, record }
    const { line } = paper.start
    yield paper.kind === 'stray'
      ? { kind: 'dropped', line, next, title: null, reason: paper.reason }
      : {
          kind: 'statement',
          line,
          next,
          statement: pageStatement(paper, listing, record),
          places: [{ listing, position: record }],
        }
  }
}

/**
 * The page export: a header, a day without a year, then papers in order: a title, an abstract, and perhaps who wrote it, its day and upvotes. The file
 * is read twice: once for what only the whole page tells (its newest paper, which gives the year, and its fingerprint), once for the papers.
 */
export const dailyPapersPage: Source = {
  name: sourceName,
  summary: 'a daily papers page, exported as text',
  options: ['date', 'sourceName'],
  async open(file, options) {
    await refuseOtherEncodings(file)
    const header = await readHeader(file)
    const facts = await readPageFacts(file, header.papersFrom)
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
      read: (from) => itemsOf(file, listing, from ?? { ...header.papersFrom, record: 0 }),
      notes: () => notes,
    }
  },
}
