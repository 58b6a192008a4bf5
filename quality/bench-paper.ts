import type { PaperText } from '../src/knowledge/knowledge.ts'
import type { LabelledPaper } from './labelled-paper.ts'

/** A labelled paper with its words: what knowledge may see is `input` alone. */
export type BenchPaper = Pick<LabelledPaper, 'id' | 'half' | 'area' | 'labels'> & { input: PaperText }
