import { builder } from '../builder.ts'
import { walkNodeId } from '../paths/walk-node-id.ts'
import type { WalkStep } from '../paths/walk-steps.ts'

/** One step of a path. */
export const pathStep = builder.objectRef<WalkStep>('PathStep').implement({
  description: 'One step of a path: a relationship, and why it is there.',
  fields: (t) => ({
    from: t.id({
      description: "The `id` of the node that the step begins at, in the path's direction.",
      resolve: ({ from }) => walkNodeId(from),
    }),
    to: t.id({
      description: "The `id` of the node that the step ends at, in the path's direction.",
      resolve: ({ to }) => walkNodeId(to),
    }),
    relationship: t.string({
      description: 'The name of the relationship, such as MENTIONS or SIMILAR_TO.',
      resolve: ({ link }) => link.type,
    }),
    isReversed: t.boolean({
      description: 'Whether the relationship itself goes the other way: from `to` to `from`.',
      resolve: ({ link }) => link.isReversed,
    }),
    reason: t.string({
      description: 'One sentence for a reader: why the relationship is there.',
      resolve: ({ link, tell }) => tell([link]),
    }),
  }),
})
