import { filterAnchors } from './filter-anchors.ts'
import { filterConditions } from './filter-conditions.ts'
import { anchorPatterns } from './paper-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'
import type { ParameterList } from './parameter-list.ts'

/** Every condition of a filter on papers `n` that something else leads to. */
export const paperConditions = (filter: PaperFilter, parameters: ParameterList): string[] => [
  ...filterAnchors(filter, parameters).map((anchor) => anchorPatterns(anchor).condition),
  ...filterConditions(filter, parameters, 'n'),
]
