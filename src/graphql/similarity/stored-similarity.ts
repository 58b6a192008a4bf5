import type { SimilarityEdge } from '../../graph/reads/connections/paper-similar.ts'
import type { PairSimilarity } from '../../knowledge/similarity/similarity.ts'

/** The likeness that was worked out on import, from the parallel lists that the relationship carries. */
export const storedSimilarity = ({
  score,
  parts,
  values,
  contributions,
  sharedConcepts,
  sharedConceptWeights,
  sharedTopics,
  sharedOrganizations,
}: SimilarityEdge): PairSimilarity => ({
  score,
  parts: parts.map((name, place) => ({
    name,
    value: values[place] ?? 0,
    contribution: contributions[place] ?? 0,
  })),
  sharedConcepts: sharedConcepts.map((slug, place) => ({ slug, weight: sharedConceptWeights[place] ?? 0 })),
  sharedTopics,
  sharedOrganizations,
})
