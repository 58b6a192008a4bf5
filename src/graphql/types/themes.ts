import { entityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { readIdOf } from '../read-id-of.ts'
import { entityOrderArgument } from './entity-order-argument.ts'
import { themeConnection } from './theme-connection.ts'

builder.queryFields((t) => ({
  theme: t.graphNode({
    type: 'Theme',
    description: 'The theme with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: "A theme's `id`." }) },
    key: ({ id }) => readIdOf('Theme', id),
  }),
  themes: t.graphConnection({
    type: themeConnection,
    description: 'All themes.',
    args: { orderBy: t.arg(entityOrderArgument) },
    source: ({ args: { orderBy }, node }) => ({
      match: `(${node}:Theme)`,
      order: entityOrder(orderBy ?? mostPapersFirst),
    }),
  }),
}))
