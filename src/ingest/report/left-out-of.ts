import type { BatchRow } from '../batch-row.ts'

/** What a row says that could not be read and was left out of its record, field by field; nothing for a row that was dropped as a whole. */
export const leftOutOf = (row: BatchRow): string[] => (row.kind === 'record' ? row.leftOut : [])
