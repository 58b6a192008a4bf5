import type { z } from 'zod'
import type { Run } from '../../graph/graph.ts'
import { clearAuthors } from '../../graph/import/clear-authors.ts'
import { bereftRow, clearPaperKnowledge } from '../../graph/import/clear-paper-knowledge.ts'
import { clearLikeness } from '../../graph/import/clear-likeness.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { PaperChange } from './paper-change.ts'

/** What lost a paper. */
export type Bereft = z.infer<typeof bereftRow>

/**
 * Takes from papers that change what no longer holds of them, and from papers that are `gone` all; gives what lost a paper. Writes nothing for papers that
 * are new.
 */
export const takeAway = async (run: Run, changes: PaperChange[], gone: string[]): Promise<Bereft[]> => {
  const known = changes.filter(({ before }) => before !== null)
  const reread = [...known.filter(({ textChanged }) => textChanged).map(({ id }) => id), ...gone]
  const rewritten = [...known.filter(({ authorsChanged }) => authorsChanged).map(({ id }) => id), ...gone]
  if (reread.length > 0) await run(clearLikeness(reread))
  return [
    ...(reread.length === 0 ? [] : rowsAs(bereftRow, await run(clearPaperKnowledge(reread)))),
    ...(rewritten.length === 0 ? [] : rowsAs(bereftRow, await run(clearAuthors(rewritten)))),
  ]
}
