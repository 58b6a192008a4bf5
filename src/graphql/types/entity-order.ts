import type { EntityOrder } from '../../graph/reads/entity-order.ts'
import { builder } from '../builder.ts'
import { orderDirection } from './order-direction.ts'

const field = builder.enumType('EntityOrderField', {
  description: 'What topics, themes, concepts, organisations and authors can be ordered by.',
  values: {
    NAME: { description: 'The name (of a theme its label), without regard to case and accents.' },
    PAPER_COUNT: { description: 'How many papers there are.' },
  } as const,
})

/** The order of a connection of topics, themes, concepts, organisations or authors. */
export const entityOrder = builder.inputRef<EntityOrder>('EntityOrder').implement({
  description: 'An order of topics, themes, concepts, organisations or authors.',
  fields: (t) => ({
    field: t.field({ type: field, required: true, description: 'What to order by.' }),
    direction: t.field({ type: orderDirection, required: true, description: 'Which way.' }),
  }),
})
