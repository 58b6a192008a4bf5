import type { PaperStatement } from '../../domain/paper-statement.ts'

/** Where a record was read: by which import, in which file, on which line. */
export type RecordOrigin = { run: string; file: string; line: number }

/** A record as the graph keeps it, or is to keep it. */
export type RecordState = RecordOrigin & { key: string; hash: string; statement: PaperStatement }
