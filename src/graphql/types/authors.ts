import { entityConditions } from '../../graph/reads/entity-conditions.ts'
import { entityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { readIdOf } from '../read-id-of.ts'
import { authorConnection } from './author-connection.ts'
import { authorFilter } from './author-filter.ts'
import { entityOrderArgument } from './entity-order-argument.ts'

builder.queryFields((t) => ({
  author: t.graphNode({
    type: 'Author',
    description: 'The author with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: "An author's `id`." }) },
    key: ({ id }) => readIdOf('Author', id),
  }),
  authors: t.graphConnection({
    type: authorConnection,
    description: 'All authors, or those that match. People of one name are one author.',
    args: {
      where: t.arg({ type: authorFilter, description: 'Only authors that match; all of them unless given.' }),
      orderBy: t.arg(entityOrderArgument),
    },
    source: ({ args: { where, orderBy }, node, param }) => ({
      match: `(${node}:Author)`,
      where: entityConditions(where ?? {}, { node, param }, 'id'),
      order: entityOrder(orderBy ?? mostPapersFirst),
    }),
  }),
}))
