import type { SimilarityEdge } from '../graph/reads/connections/paper-similar.ts'
import type { ScorePart } from '../knowledge/similarity/similarity.ts'

/** The parts of a score, from the parallel lists that the relationship carries. */
export const scoreParts = ({
  parts,
  values,
  contributions,
}: Pick<SimilarityEdge, 'parts' | 'values' | 'contributions'>): ScorePart[] =>
  parts.map((name, index) => ({
    name,
    value: values[index] ?? 0,
    contribution: contributions[index] ?? 0,
  }))
