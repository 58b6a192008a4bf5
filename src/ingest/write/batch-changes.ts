import type { PaperMerge } from '../../graph/import/move-places.ts'
import type { ReturnedId } from '../../graph/import/return-merged-ids.ts'
import { mergeStatements } from '../../domain/merge-statements.ts'
import type { MergedFacts } from '../../domain/merged-facts.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { wordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import type { PaperBook } from '../settle/paper-book.ts'
import type { WorkingPaper } from '../settle/working-paper.ts'
import type { PaperChange } from './paper-change.ts'
import { paperChanges } from './paper-changes.ts'
import { paperText } from '../describe/paper-text.ts'
import { returnedIds } from './returned-ids.ts'

/** What a settled batch does to the graph's papers. */
export type BatchChanges = {
  changes: PaperChange[]
  /** Papers of the graph that joined older ones. */
  merges: PaperMerge[]
  /** The ids of new papers that records make which were with others: such a paper may have an id that was merged away. */
  parted: string[]
  /** The ids of records that go to another paper, which may have been merged into the one that they leave. */
  returned: ReturnedId[]
  /** Records that speak of another paper than before, or are new. */
  links: { key: string; paper: string }[]
  /** What the papers that it changes or joins to others were, as their records had it. */
  before: MergedFacts[]
  /** The words of the papers that the corpus gains and loses. */
  words: { added: WordProfile[]; removed: WordProfile[] }
}

const factsBefore = ({ before }: WorkingPaper): MergedFacts =>
  mergeStatements(before.map(({ statement }) => statement)).facts

const wordsOf = (facts: MergedFacts): WordProfile => {
  const { title, text } = paperText(facts)
  return wordProfile(title, text)
}

const partedIn = (touched: WorkingPaper[]): string[] => {
  const known = new Set(touched.flatMap(({ before }) => before.map(({ key }) => key)))
  return touched
    .filter(({ before, records }) => before.length === 0 && [...records.keys()].some((key) => known.has(key)))
    .map(({ id }) => id)
}

/** What a settled batch does, read from its book. */
export const batchChanges = (book: PaperBook): BatchChanges => {
  const changes = paperChanges(book.touched())
  const gone = book.joined().filter(({ gone: paper }) => paper.before.length > 0)
  const goneBefore = gone.map((join) => factsBefore(join.gone))
  const changedWords = changes.filter(({ wordsChanged }) => wordsChanged)
  return {
    changes,
    merges: gone.map((join) => ({ gone: join.gone.id, kept: join.kept.id })),
    parted: partedIn(book.touched()),
    returned: returnedIds(book),
    links: book.touched().flatMap((paper) => {
      const had = new Set(paper.before.map(({ key }) => key))
      return [...paper.records.keys()].filter((key) => !had.has(key)).map((key) => ({ key, paper: paper.id }))
    }),
    before: [...changes.flatMap(({ before }) => before ?? []), ...goneBefore],
    words: {
      added: changedWords.map(({ words }) => words),
      removed: [...changedWords.flatMap(({ before }) => before ?? []), ...goneBefore].map(wordsOf),
    },
  }
}
