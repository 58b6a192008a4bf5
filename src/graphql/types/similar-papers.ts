import { builder } from '../builder.ts'
import { resolveSimilarPapers } from '../similarity/resolve-similar-papers.ts'
import { paperFilter } from './paper-filter.ts'
import { similarPaperConnection } from './similar-paper-connection.ts'

builder.queryField('similarPapers', (t) =>
  t.connection(
    {
      type: 'Paper',
      description:
        'Papers most like a set of papers, and unlike another, each with the reason. Half of the score is the likeness to the paper of the set that is nearest, half the mean of all; half of the likeness to those of `unlike`, reckoned so too, is taken away.',
      args: {
        to: t.arg.idList({ required: true, description: '`id`s of the papers to be like, 1 to 50.' }),
        unlike: t.arg.idList({ description: '`id`s of papers to be unlike, up to 50.' }),
        where: t.arg({ type: paperFilter, description: 'Only papers that match.' }),
      },
      resolve: (_root, args, context) => resolveSimilarPapers(args, context),
    },
    similarPaperConnection,
  ),
)
