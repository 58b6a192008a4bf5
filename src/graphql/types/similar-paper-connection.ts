import { builder } from '../builder.ts'
import { similarityExplanation } from './similarity-explanation.ts'

/** Papers that are like another, and why. */
export const similarPaperConnection = builder.graphConnection('SimilarPaperConnection', {
  type: 'Paper',
  relationship: 'SIMILAR_TO',
  description:
    'A page of papers that are like another or a set of others, the most alike first. Of a set the best 1,000 candidates at most are compared, fewer where `to` and `unlike` have more than 20 papers together; where there are more, totalCount is null.',
  edge: {
    description: 'One place in a page of papers that are like another.',
    fields: (t) => ({
      score: t.property('score', {
        description: 'How alike the two papers are, or the paper and the set, 0 to 1.',
      }),
      explanation: t.embedded({ type: similarityExplanation, description: 'Why they are alike.' }),
    }),
  },
})
