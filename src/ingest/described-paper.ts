import type { PaperKnowledge } from '../knowledge/knowledge.ts'
import type { PaperChange } from './paper-change.ts'

/** A paper whose knowledge is new. `embedding` null where its words did not change; all zero where it has none. */
export type DescribedPaper = { change: PaperChange; knowledge: PaperKnowledge; embedding: number[] | null }
