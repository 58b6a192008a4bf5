import { papersConnection } from '../connections/papers-connection.ts'
import type { PaperFilter } from '../paper-filter.ts'

/** The clauses that match each paper `n` of a filter once, from the node that is likely to lead to the fewest; and their parameters. */
export const matchingPapers = (
  filter: PaperFilter,
): { lines: string[]; parameters: Record<string, unknown> } => {
  const { source } = papersConnection('', null, filter, { field: 'TITLE', direction: 'ASC' })
  return {
    lines: [
      `MATCH ${source.pattern}`,
      ...source.where.map((condition, index) => (index === 0 ? `WHERE ${condition}` : `  AND ${condition}`)),
      `WITH ${source.binds}`,
    ],
    parameters: source.parameters,
  }
}
