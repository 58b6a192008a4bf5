import { recordKey } from '../domain/record-key.ts'
import { statementHash } from '../domain/statement-hash.ts'
import type { ListingPlace } from '../domain/listing.ts'
import type { SourceItem } from '../sources/source.ts'
import type { RecordState } from './settle/record-state.ts'

/** A row of a batch: a record with its places on listings, or why it is none. */
export type BatchRow =
  | {
      kind: 'record'
      line: number
      title: string
      record: RecordState
      places: ListingPlace[]
      /** What its line says that could not be read, field by field. */
      leftOut: string[]
    }
  | { kind: 'dropped'; line: number; title: string | null; reason: string }

/** An item of a source as a row of an import. */
export const batchRow = (item: SourceItem, run: string, file: string): BatchRow =>
  item.kind === 'dropped'
    ? { kind: 'dropped', line: item.line, title: item.title, reason: item.reason }
    : {
        kind: 'record',
        line: item.line,
        title: item.statement.title,
        places: item.places,
        leftOut: item.leftOut,
        record: {
          key: recordKey(item.statement),
          hash: statementHash(item.statement, item.places),
          statement: item.statement,
          run,
          file,
          line: item.line,
        },
      }
