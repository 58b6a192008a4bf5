import type { BenchPaper } from './bench-paper.ts'
import type { GradedQuery } from './graded-query.ts'

/** Everything that is labelled, in the order of the files. */
export type LabelledSet = { papers: BenchPaper[]; queries: GradedQuery[] }
