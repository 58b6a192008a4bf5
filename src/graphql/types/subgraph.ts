import { builder } from '../builder.ts'
import { walkNodeValue } from '../paths/walk-node-value.ts'
import { resolveSubgraph } from '../subgraph/resolve-subgraph.ts'
import type { ToldSubgraph } from '../subgraph/subgraph.ts'
import { subgraphRelationship } from './subgraph-relationship.ts'

const subgraph = builder.objectRef<ToldSubgraph>('Subgraph').implement({
  description: 'A part of the graph, for drawing.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description:
        'The nodes it was asked for around, in their order, then their neighbours: the nearest first.',
      resolve: ({ nodes }) => nodes.map(walkNodeValue),
    }),
    relationships: t.field({
      type: [subgraphRelationship],
      description:
        'Every relationship between two of the nodes, once, in the order of the nodes that they leave.',
      resolve: ({ links }) => links,
    }),
    truncated: t.exposeBoolean('isCut', {
      description: 'Whether other nodes are within `depth` steps, too.',
    }),
  }),
})

builder.queryField('subgraph', (t) =>
  t.field({
    type: subgraph,
    description: `Nodes and relationships around some nodes, for drawing. Nearer nodes come first. Where not all of one distance have a place, every centre and
every kind of relationship gets its strongest, then its second, and so on; of a hub's neighbours, up to 1,000 are compared. NOT_FOUND for an id that nothing has.`,
    args: {
      around: t.arg.idList({ required: true, description: '`id`s of 1 to 20 nodes.' }),
      depth: t.arg.int({
        required: true,
        defaultValue: 1,
        description: 'How many steps away from them: 1 to 3.',
      }),
      limit: t.arg.int({
        required: true,
        defaultValue: 100,
        description: 'How many nodes in all, those of `around` among them: 1 to 500.',
      }),
    },
    resolve: (_root, args, context) => resolveSubgraph(args, context),
  }),
)
