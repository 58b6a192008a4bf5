import type { z } from 'zod'
import type { Run } from '../graph/graph.ts'
import { clearAuthors } from '../graph/import/clear-authors.ts'
import { bereftRow, clearPaperKnowledge } from '../graph/import/clear-paper-knowledge.ts'
import { findNeighbours, neighboursRow } from '../graph/import/find-neighbours.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { PaperChange } from './paper-change.ts'

/** What a batch's papers had: what they were joined to by likeness, and what lost a paper. */
export type TakenAway = { neighbours: Map<string, string[]>; bereft: z.infer<typeof bereftRow>[] }

/** Takes from papers that change what no longer holds of them, and from papers that are `gone` all. Writes nothing for papers that are new. */
export const takeAway = async (run: Run, changes: PaperChange[], gone: string[]): Promise<TakenAway> => {
  const known = changes.filter(({ before }) => before !== null)
  const reread = [...known.filter(({ textChanged }) => textChanged).map(({ id }) => id), ...gone]
  const rewritten = [...known.filter(({ authorsChanged }) => authorsChanged).map(({ id }) => id), ...gone]
  const neighbours = reread.length === 0 ? [] : rowsAs(neighboursRow, await run(findNeighbours(reread)))
  const bereft = [
    ...(reread.length === 0 ? [] : rowsAs(bereftRow, await run(clearPaperKnowledge(reread)))),
    ...(rewritten.length === 0 ? [] : rowsAs(bereftRow, await run(clearAuthors(rewritten)))),
  ]
  return { neighbours: new Map(neighbours.map((row) => [row.id, row.neighbours])), bereft }
}
