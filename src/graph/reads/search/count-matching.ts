import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { matchingPapers } from './matching-papers.ts'

/** How many papers match a filter, counted up to `most`; the one row is `{matching}`. */
export const countMatching = (filter: PaperFilter, most: number): Statement => {
  const { lines, parameters } = matchingPapers(filter)
  return {
    text: [...lines, 'LIMIT $most', 'RETURN count(n) AS matching'].join('\n'),
    parameters: { ...parameters, most: integer(most) },
  }
}
