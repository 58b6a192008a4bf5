import type { ConnectionPapers } from './connection-papers.ts'

/** Whether these are all papers of the graph. */
export const areAllPapers = ({ clauses, rows }: ConnectionPapers): boolean =>
  clauses.join(' ') === `MATCH (${rows.node}:Paper)`
