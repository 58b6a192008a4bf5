import { builder } from '../builder.ts'
import { walkNodeId } from '../paths/walk-node-id.ts'
import type { ToldLink } from '../subgraph/subgraph.ts'

/** A relationship between two nodes of a subgraph. */
export const subgraphRelationship = builder.objectRef<ToldLink>('SubgraphRelationship').implement({
  description: 'A relationship between two nodes of a subgraph, in its own direction.',
  fields: (t) => ({
    from: t.id({
      description: 'The `id` of the node that it leaves.',
      resolve: ({ from }) => walkNodeId(from),
    }),
    to: t.id({ description: 'The `id` of the node that it leads to.', resolve: ({ to }) => walkNodeId(to) }),
    relationship: t.exposeString('type', {
      description: 'Its name, such as MENTIONS or SIMILAR_TO.',
    }),
    weight: t.exposeFloat('weight', {
      nullable: true,
      description:
        'Its score, 0 to 1 (ABOUT, MENTIONS, SIMILAR_TO), or its weight, above 0 (SHARES_CONCEPT); null for one that is simply so.',
    }),
    reason: t.string({
      nullable: true,
      description: 'One sentence for a reader: why it is there.',
      resolve: ({ id, tell }) => tell([{ id, isReversed: false }]),
    }),
  }),
})
