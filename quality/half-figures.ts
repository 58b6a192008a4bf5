import type { OrganizationEntry } from '../src/domain/reference-data.ts'
import type { DescribedHalf } from './described-half.ts'
import { artifactFigures } from './figures/artifact-figures.ts'
import { conceptFigures } from './figures/concept-figures.ts'
import type { Figure } from './figures/figure.ts'
import { kindFigures } from './figures/kind-figures.ts'
import { organizationFigures } from './figures/organization-figures.ts'
import { similarityFigures } from './figures/similarity-figures.ts'
import { topicFigures } from './figures/topic-figures.ts'
import type { GradedQuery } from './graded-query.ts'

/** Every figure of a half, in the order in which they are printed. */
export const halfFigures = (
  { papers, similarity }: DescribedHalf,
  queries: GradedQuery[],
  organizations: OrganizationEntry[],
): Figure[] => [
  ...conceptFigures(papers),
  ...kindFigures(papers),
  ...topicFigures(papers),
  ...organizationFigures(papers, organizations),
  ...artifactFigures(papers),
  ...similarityFigures(queries, similarity),
]
