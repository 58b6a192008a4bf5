import type { SeenRows } from './seen-rows.ts'

/** What settling a batch needs beside its rows. */
export type BatchContext = {
  /** The files of the import by name, in order, and which one the batch is from. */
  files: string[]
  file: number
  seen: SeenRows
}
