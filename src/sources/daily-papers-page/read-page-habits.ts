import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import type { PageHabits } from './page-habits.ts'
import { readPagePapers } from './read-page-papers.ts'

/** With fewer papers than these nobody can say what is usual. */
const fewest = 4

/** What more than one in so many has is nothing unusual. */
const unusual = { severalParagraphs: 5, bareTitle: 8 }

/** What is told of a page before anything is known of it: every reading is as likely. */
const nothingKnown: PageHabits = {
  abstractLength: null,
  severalParagraphs: true,
  bareTitles: true,
  metaBlocks: false,
}

/** Reads a page once from its header to its end for what its papers have as a rule. Throws a Failure INPUT_REFUSED where it is no page after all. */
export const readPageHabits = async (file: InputFile, papersFrom: LinePlace): Promise<PageHabits> => {
  let ofOneParagraph = 0
  let ofSeveral = 0
  let length = 0
  let withMeta = 0
  let bare = 0
  let bareAtEnd = 0
  let others = 0
  for await (const paper of readPagePapers(file, papersFrom, nothingKnown)) {
    if (paper.kind !== 'paper') continue
    if (paper.meta !== null) withMeta += 1
    if (paper.abstract?.includes('\n\n')) ofSeveral += 1
    else if (paper.abstract !== null) {
      ofOneParagraph += 1
      length += paper.abstract.length
    }
    if (paper.abstract === null && paper.meta === null) {
      bareAtEnd += 1
      continue
    }
    others += 1
    bare += bareAtEnd
    bareAtEnd = 0
  }
  return {
    abstractLength: ofOneParagraph < fewest ? null : length / ofOneParagraph,
    severalParagraphs: ofSeveral > Math.max(1, ofOneParagraph / unusual.severalParagraphs),
    bareTitles: bare > (others < fewest ? 0 : Math.max(1, others / unusual.bareTitle)) || others === 0,
    metaBlocks: withMeta > 0,
  }
}
