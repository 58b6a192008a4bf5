import type { PaperMerge } from '../../graph/import/move-places.ts'
import { mergeStatements } from '../../domain/merge-statements.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { wordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import type { PaperBook } from '../settle/paper-book.ts'
import type { PaperChange } from './paper-change.ts'
import { paperChanges } from './paper-changes.ts'
import { paperText } from '../describe/paper-text.ts'

/** What a settled batch does to the graph's papers. */
export type BatchChanges = {
  changes: PaperChange[]
  /** Papers of the graph that joined older ones. */
  merges: PaperMerge[]
  /** Records that speak of another paper than before, or are new. */
  links: { key: string; paper: string }[]
  /** The words of the papers that the corpus gains and loses. */
  words: { added: WordProfile[]; removed: WordProfile[] }
}

const wordsOf = (statements: PaperStatement[]): WordProfile => {
  const { title, text } = paperText(mergeStatements(statements).facts)
  return wordProfile(title, text)
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
    words: {
      added: changedWords.map(({ words }) => words),
      removed: [
        ...changedWords.flatMap(({ id }) => {
          const before = book.paper(id)?.before ?? []
          return before.length > 0 ? [wordsOf(before.map(({ statement }) => statement))] : []
        }),
        ...gone.map((join) => wordsOf(join.gone.before.map(({ statement }) => statement))),
      ],
    },
  }
}
