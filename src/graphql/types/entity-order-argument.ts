import { mostPapersFirst } from '../most-papers-first.ts'
import { entityOrder } from './entity-order.ts'

/** What every connection of the whole graph's entities that can be ordered takes. */
export const entityOrderArgument = {
  type: entityOrder,
  defaultValue: mostPapersFirst,
  description:
    'The order; those with the most papers first unless given. Cursors of one order do not work in another.',
}
