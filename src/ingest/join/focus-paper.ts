import type { ComparedPaper } from './compared-paper.ts'

/** A paper whose neighbours are looked for. */
export type FocusPaper = ComparedPaper & {
  /** When it was last written. */
  stamp: string
  /** Its telling words, as a query of the full-text index; empty where no other paper has one. */
  telling: string
  /** Its vector, L2-normalised, where a language model made it. */
  vector: Float32Array | null
}
