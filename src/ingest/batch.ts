import type { SourcePosition } from '../sources/source.ts'
import type { BatchRow } from './batch-row.ts'

/** Rows of one file that are imported in one transaction; reading goes on at `next` after them. `last` where the file ends with them. */
export type Batch = { rows: BatchRow[]; next: SourcePosition; last: boolean }
