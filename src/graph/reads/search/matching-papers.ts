import { namedByHand } from '../named-by-hand.ts'
import type { PaperFilter } from '../paper-filter.ts'
import type { PaperOrder } from '../paper-order.ts'
import { papersSource } from '../papers-source.ts'
import { whereLines } from '../where-lines.ts'

/** Clauses that bind each paper of a filter once as `n`, and their parameters; `dated` is the variable whose `byPublished` is at hand. */
export type MatchingPapers = { lines: string[]; dated: string; parameters: Record<string, unknown> }

/** The papers of a filter, from the node that is likely to lead to the fewest; `order` says by which index they are walked, not how they are sorted. */
export const matchingPapers = (
  filter: PaperFilter,
  order: PaperOrder = { field: 'TITLE', direction: 'ASC' },
): MatchingPapers => {
  const names = namedByHand('where')
  const { match, where, distinct, dated } = papersSource(null, filter, order, names)
  return {
    lines: [
      `MATCH ${match}`,
      ...whereLines(where),
      `WITH ${distinct ? 'DISTINCT n' : [...new Set(['n', dated])].join(', ')}`,
    ],
    dated,
    parameters: names.parameters,
  }
}
