import { entityConditions } from '../../graph/reads/entity-conditions.ts'
import { entityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { conceptConnection } from './concept-connection.ts'
import { conceptFilter } from './concept-filter.ts'
import { entityOrderArgument } from './entity-order-argument.ts'

builder.queryFields((t) => ({
  concept: t.graphNode({
    type: 'Concept',
    description: 'The concept with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'As knowledge-distillation.' }) },
    key: ({ slug }) => slug,
  }),
  concepts: t.graphConnection({
    type: conceptConnection,
    description: 'All concepts, or those that match.',
    args: {
      where: t.arg({
        type: conceptFilter,
        description: 'Only concepts that match; all of them unless given.',
      }),
      orderBy: t.arg(entityOrderArgument),
    },
    source: ({ args: { where, orderBy }, node, param }) => ({
      match: `(${node}:Concept)`,
      where: [
        ...entityConditions(where ?? {}, { node, param }),
        where?.kind && `${node}.kind = ${param(where.kind)}`,
      ],
      order: entityOrder(orderBy ?? mostPapersFirst),
    }),
  }),
}))
