import type { ImportEnd } from './import-end.ts'
import type { ImportInput } from './import-input.ts'
import type { ImportProgress } from './import-progress.ts'

/** Imports as a server offers them: one at a time, the papers of each all written or none. */
export type Imports = {
  /** Goes on to its end where the client goes away. Throws what breaks it; the same records again then make up for what is missing. */
  import(input: ImportInput): Promise<ImportEnd>
  /** Tells how the import that runs goes, or the next one where none does; ends with it. */
  watch(): AsyncIterable<ImportProgress>
}
