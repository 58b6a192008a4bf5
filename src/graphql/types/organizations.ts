import { entityConditions } from '../../graph/reads/entity-conditions.ts'
import { entityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { entityOrderArgument } from './entity-order-argument.ts'
import { organizationConnection } from './organization-connection.ts'
import { organizationFilter } from './organization-filter.ts'

builder.queryFields((t) => ({
  organization: t.graphNode({
    type: 'Organization',
    description: 'The organisation with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: "The organisation's slug." }) },
    key: ({ slug }) => slug,
  }),
  organizations: t.graphConnection({
    type: organizationConnection,
    description: 'All organisations, or those that match.',
    args: {
      where: t.arg({
        type: organizationFilter,
        description: 'Only organisations that match; all of them unless given.',
      }),
      orderBy: t.arg(entityOrderArgument),
    },
    source: ({ args: { where, orderBy }, node, param }) => ({
      match: `(${node}:Organization)`,
      where: entityConditions(where ?? {}, { node, param }),
      order: entityOrder(orderBy ?? mostPapersFirst),
    }),
  }),
}))
