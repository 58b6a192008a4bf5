import type { PaperMerge } from '../graph/import/move-places.ts'
import { embeddedText } from './embedded-text.ts'
import type { PaperBook } from './paper-book.ts'
import type { PaperChange } from './paper-change.ts'
import { paperChanges } from './paper-changes.ts'
import { paperText } from './paper-text.ts'
import { mergeStatements } from '../domain/merge-statements.ts'

/** What a settled batch does to the graph's papers. */
export type BatchChanges = {
  changes: PaperChange[]
  /** Papers of the graph that joined older ones. */
  merges: PaperMerge[]
  /** Records that speak of another paper than before, or are new. */
  links: { key: string; paper: string }[]
  /** Texts that the corpus gains and loses. */
  texts: { added: string[]; removed: string[] }
}

/** What a settled batch does, read from its book. */
export const batchChanges = (book: PaperBook): BatchChanges => {
  const changes = paperChanges(book.touched())
  const gone = book.joined().filter(({ gone: paper }) => paper.before.length > 0)
  const changedWords = changes.filter(({ wordsChanged }) => wordsChanged)
  return {
    changes,
    merges: gone.map((join) => ({ gone: join.gone.id, kept: join.kept.id })),
    links: book.touched().flatMap((paper) => {
      const had = new Set(paper.before.map(({ key }) => key))
      return [...paper.records.keys()].filter((key) => !had.has(key)).map((key) => ({ key, paper: paper.id }))
    }),
    texts: {
      added: changedWords.map(({ text }) => embeddedText(text)),
      removed: [
        ...changedWords.flatMap(({ before }) => (before ? [embeddedText(paperText(before))] : [])),
        ...gone.map(({ gone: { before } }) =>
          embeddedText(paperText(mergeStatements(before.map(({ statement }) => statement)).facts)),
        ),
      ],
    },
  }
}
