import type { PaperKnowledge } from '../../knowledge/knowledge.ts'
import type { PaperChange } from '../write/paper-change.ts'

/** A paper whose knowledge is new. `embedding` is its vector, L2-normalised; null where it has no words. */
export type DescribedPaper = { change: PaperChange; knowledge: PaperKnowledge; embedding: number[] | null }
