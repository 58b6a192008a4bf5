import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { parameterList } from '../parameter-list.ts'

/** Whether a filter has any condition. */
export const isFiltering = (filter: PaperFilter): boolean =>
  paperConditions(filter, parameterList('where')).length > 0
