import type { RecordOrigin } from './record-state.ts'

/** What is known of a record without reading its statement. */
export type KnownRecord = RecordOrigin & { hash: string }
