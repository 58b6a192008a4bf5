import type { ReferenceData } from '../src/domain/reference-data.ts'
import type { Embedder } from '../src/knowledge/embedders/embedder.ts'
import { describeHalf } from './describe-half.ts'
import type { Figure } from './figures/figure.ts'
import { halfFigures } from './half-figures.ts'
import type { LabelledPaper } from './labelled-paper.ts'
import type { LabelledSet } from './labelled-set.ts'

/** The figures of one half of the set. The halves are described apart, so that neither's words count in the other. */
export const measure = async (
  half: LabelledPaper['half'],
  set: LabelledSet,
  reference: ReferenceData,
  embedder: Embedder,
): Promise<Figure[]> => {
  const papers = set.papers.filter((paper) => paper.half === half)
  const queries = set.queries.filter((query) => query.half === half)
  return halfFigures(await describeHalf(papers, reference, embedder), queries, reference.organizations)
}
