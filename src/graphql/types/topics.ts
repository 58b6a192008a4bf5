import { entityConditions } from '../../graph/reads/entity-conditions.ts'
import { entityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { entityOrderArgument } from './entity-order-argument.ts'
import { topicConnection } from './topic-connection.ts'
import { topicFilter } from './topic-filter.ts'

builder.queryFields((t) => ({
  topic: t.graphNode({
    type: 'Topic',
    description: 'The topic with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'As machine-translation.' }) },
    key: ({ slug }) => slug,
  }),
  topics: t.graphConnection({
    type: topicConnection,
    description: 'All topics, or those that match.',
    args: {
      where: t.arg({ type: topicFilter, description: 'Only topics that match; all of them unless given.' }),
      orderBy: t.arg(entityOrderArgument),
    },
    source: ({ args: { where, orderBy }, node, param }) => ({
      match:
        typeof where?.broader === 'string'
          ? `(${node}:Topic)-[:BROADER]->(:Topic {slug: ${param(where.broader)}})`
          : `(${node}:Topic)`,
      where: entityConditions(where ?? {}, { node, param }),
      order: entityOrder(orderBy ?? mostPapersFirst),
    }),
  }),
}))
