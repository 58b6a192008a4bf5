import { builder } from '../builder.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import { similarityExplanation } from './similarity-explanation.ts'

/** How alike one paper is to another, and why. */
export const similarity = builder.objectRef<ExplainedSimilarity>('Similarity').implement({
  description: 'How alike one paper is to another, and why.',
  fields: (t) => ({
    paper: t.field({
      type: 'Paper',
      description: 'The other paper.',
      resolve: ({ pair }) => pair.to,
    }),
    score: t.exposeFloat('score', { description: 'How alike the two papers are, 0 to 1.' }),
    explanation: t.field({
      type: similarityExplanation,
      description: 'Why they are alike.',
      resolve: (why) => why,
    }),
  }),
})
