import type { RecordState } from './record-state.ts'

/** A paper while a batch is settled: what it was made of before the batch, and what it is made of now. */
export type WorkingPaper = {
  id: string
  /** When it was made, in milliseconds since 1970; the older of two papers keeps its id. */
  createdAt: number
  /** Empty for a paper that the batch makes. */
  before: RecordState[]
  /** By the record's key. */
  records: Map<string, RecordState>
}
