import type { PaperOrder } from '../../graph/reads/paper-order.ts'
import { builder } from '../builder.ts'
import { orderDirection } from './order-direction.ts'

const field = builder.enumType('PaperOrderField', {
  description: 'What papers can be ordered by.',
  values: {
    PUBLISHED_AT: { description: 'The day of publication.' },
    UPVOTES: { description: 'How many upvotes a source counted.' },
    UPDATED_AT: {
      description:
        'The moment at which it last changed here. Ascending it is the order for a reader that polls: see PaperFilter.updatedSince.',
    },
    TITLE: { description: 'The letters and digits of the title, without regard to case and accents.' },
  } as const,
})

/** The order of a connection of papers. */
export const paperOrder = builder.inputRef<PaperOrder>('PaperOrder').implement({
  description: 'An order of papers. Equal ones keep an order of their own, so that pages never overlap.',
  fields: (t) => ({
    field: t.field({ type: field, required: true, description: 'What to order by.' }),
    direction: t.field({ type: orderDirection, required: true, description: 'Which way.' }),
  }),
})
