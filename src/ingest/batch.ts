import type { SourceItem } from '../sources/source.ts'

/** Rows of one file that are imported in one transaction; `last` where the file ends with it. */
export type Batch = { items: SourceItem[]; last: boolean }
