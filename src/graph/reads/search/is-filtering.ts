import { namedByHand } from '../named-by-hand.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'

/** Whether a filter has any condition. */
export const isFiltering = (filter: PaperFilter): boolean =>
  paperConditions(filter, namedByHand('where')).length > 0
