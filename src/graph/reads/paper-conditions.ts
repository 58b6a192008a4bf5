import { anchorConditions } from './anchor-conditions.ts'
import type { CypherNames } from './cypher-names.ts'
import { filterAnchors } from './filter-anchors.ts'
import { filterConditions } from './filter-conditions.ts'
import type { PaperFilter } from './paper-filter.ts'

/** Every condition of a filter on papers that something else leads to. */
export const paperConditions = (filter: PaperFilter, names: CypherNames): string[] => [
  ...anchorConditions(filterAnchors(filter), names),
  ...filterConditions(filter, names),
]
