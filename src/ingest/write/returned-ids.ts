import { paperId } from '../../domain/paper-id.ts'
import type { ReturnedId } from '../../graph/import/return-merged-ids.ts'
import type { PaperBook } from '../settle/paper-book.ts'

/** The ids that records would make papers under which leave theirs for another: such an id may have been merged into the paper that is left. */
export const returnedIds = (book: PaperBook): ReturnedId[] => {
  const stayed = book.touched().map((paper) => ({ paper, now: paper.id }))
  const gone = book.joined().map((join) => ({ paper: join.gone, now: join.kept.id }))
  return [...stayed, ...gone].flatMap(({ paper, now }) =>
    paper.before.flatMap(({ key, statement }) => {
      const goesTo = book.paperOf(key)?.id ?? now
      const id = paperId(statement)
      return goesTo === now || goesTo === id ? [] : [{ id, left: now, paper: goesTo }]
    }),
  )
}
