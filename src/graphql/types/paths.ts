import { builder } from '../builder.ts'
import { resolvePaths } from '../paths/resolve-paths.ts'
import { path } from './path.ts'

builder.queryField('paths', (t) =>
  t.field({
    type: [path],
    description: `The shortest ways from one node to another: fewest steps first, equally long ones strongest first; no two go through the same nodes.
A way is as strong as the product of what its relationships tell (their score, 0 to 1; half for a broader topic than a paper's own and for a common theme, a tenth for a common listing; 1 for what is simply so)
and of 1 / log2(d) for each node between its ends that has d relationships: a rare concept joins two papers strongly, a topic with 25,000 papers hardly.
Of ways of 3 steps and more the strongest that a search from both ends finds, which goes on from the 200 strongest beginnings and from no other node with more than 500 relationships, but meets at any.
Empty where there is none, and from a node to itself; NOT_FOUND for an id that nothing has.`,
    args: {
      from: t.arg.id({ required: true, description: 'The `id` of the node to begin at.' }),
      to: t.arg.id({ required: true, description: 'The `id` of the node to end at.' }),
      limit: t.arg.int({
        required: true,
        defaultValue: 3,
        description: 'How many at most: 1 to 20.',
      }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 4,
        description: 'How many steps a path has at most: 1 to 6.',
      }),
    },
    resolve: (_root, args, context) => resolvePaths(args, context),
  }),
)
