import { paperId } from '../../domain/paper-id.ts'
import type { PaperBook } from './paper-book.ts'
import type { RecordState } from './record-state.ts'
import type { WorkingPaper } from './working-paper.ts'

/** Of the ids that records of a batch may make papers under those that are taken: the paper that one which was merged away leads to, null where a paper has it. */
export type TakenIds = ReadonlyMap<string, string | null>

/** Gives the id of a paper that a record makes: `from` is the paper that it leaves, null where it is new, and `cause` the record because of which it does. */
export type NewPaperId = (record: RecordState, from: WorkingPaper | null, cause: RecordState) => string

/**
 * A record's paper has the record's own id where no paper had it, and where that was merged into the paper which the record leaves, so that it leads to the record
 * again; another one where the record left a paper that keeps its id.
 */
export const newPaperId =
  (book: PaperBook, taken: TakenIds): NewPaperId =>
  (record, from, cause) => {
    const { source, sourceId } = record.statement
    const own = paperId({ source, sourceId })
    const leadsTo = taken.get(own)
    // Of another record than the batch's it is not known whether its own id was ever a paper's.
    const isFree = leadsTo === undefined ? record === cause : leadsTo !== null && leadsTo === from?.id
    if (isFree && book.paper(own) === undefined) return own
    const others = from === null ? [record.run] : [from.id, cause.run, cause.file, cause.line]
    return paperId({ source, sourceId: [sourceId, ...others].join('\n') })
  }
