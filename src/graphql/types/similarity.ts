import { builder } from '../builder.ts'
import { resolveSimilarity } from '../similarity/resolve-similarity.ts'
import type { Similarity } from '../similarity/resolve-similarity.ts'
import { similarityExplanation } from './similarity-explanation.ts'

const similarity = builder.objectRef<Similarity>('Similarity').implement({
  description: 'How alike one paper is to another, and why.',
  fields: (t) => ({
    paper: t.expose('paper', { type: 'Paper', description: 'The other paper.' }),
    score: t.exposeFloat('score', { description: 'How alike the two papers are, 0 to 1.' }),
    explanation: t.expose('explanation', {
      type: similarityExplanation,
      description: 'Why they are alike.',
    }),
  }),
})

builder.queryField('similarity', (t) =>
  t.field({
    type: [similarity],
    nullable: { list: false, items: true },
    description:
      'How alike one paper is to each of others, and why; in the order asked for, null for an unknown one.',
    args: {
      from: t.arg.id({ required: true, description: "A paper's `id`." }),
      to: t.arg.idList({
        required: true,
        description: '`id`s of the papers to compare it with, up to 100.',
      }),
    },
    resolve: (_root, ids, context) => resolveSimilarity(ids, context),
  }),
)
