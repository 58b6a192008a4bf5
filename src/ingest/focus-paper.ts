import type { ComparedPaper } from './compare-pairs.ts'

/** A paper whose neighbours are looked for. `embedding` is its vector, L2-normalised; null where it has no words. */
export type FocusPaper = ComparedPaper & {
  text: { title: string; text: string }
  embedding: number[] | null
}
