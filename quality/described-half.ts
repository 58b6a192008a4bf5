import type { PaperKnowledge } from '../src/knowledge/knowledge.ts'
import type { BenchPaper } from './bench-paper.ts'

/** A labelled paper and what the program says of it. */
export type DescribedBenchPaper = { paper: BenchPaper; knowledge: PaperKnowledge }

/** The papers of a half as the program describes them, and how alike it finds two of them, 0..1. */
export type DescribedHalf = { papers: DescribedBenchPaper[]; similarity: (a: string, b: string) => number }
