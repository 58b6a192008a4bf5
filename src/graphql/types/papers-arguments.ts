import { builder } from '../builder.ts'
import { newestFirst } from '../newest-first.ts'
import { paperFilter } from './paper-filter.ts'
import { paperOrder } from './paper-order.ts'

/** What every connection of papers that can be ordered takes. */
export const papersArguments = builder.args((t) => ({
  where: t.field({ type: paperFilter, description: 'Only papers that match; all of them unless given.' }),
  orderBy: t.field({
    type: paperOrder,
    defaultValue: newestFirst,
    description: 'The order; newest first unless given. Cursors of one order do not work in another.',
  }),
}))
