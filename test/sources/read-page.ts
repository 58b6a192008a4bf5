import { fileURLToPath } from 'node:url'
import type { PaperStatement } from '../../src/domain/paper-statement.ts'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import type { SourceItem } from '../../src/sources/source.ts'
import { readWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

/** The path of a page among the fixtures. */
export const pageFixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/daily-papers-page/${name}`, import.meta.url))

/** What a page with this content gives. */
export const readPage = async (content: string | Uint8Array): Promise<SourceItem[]> =>
  readWith(dailyPapersPage, await temporaryFile(content))

/** The statements among items, in order. */
export const statementsIn = (items: SourceItem[]): PaperStatement[] =>
  items.flatMap((item) => (item.kind === 'statement' ? [item.statement] : []))

/** The shortest header that a page can have: seven lines, the last one blank. */
export const pageHeader = 'Daily Papers\n\nbyAK and the research community\n\nJan 7\n\n'

/** An abstract of four sentences. */
export const pageAbstract =
  'We walk along forty rivers and count the stones that a child could lift. The count falls by half below each dam. A model with one parameter explains nine tenths of it, and a second river agrees.'
