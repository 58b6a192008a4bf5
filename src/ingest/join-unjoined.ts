import { findUnjoined, unjoinedRow } from '../graph/import/find-unjoined.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { Joining } from './join-papers.ts'
import { joinPapers } from './join-papers.ts'

/** Papers that are joined together; more of them would take more memory and hardly less time. */
export const joinedAtOnce = 5_000

/**
 * Joins the papers that imports wrote and did not yet join to their neighbours, until there are none: also those that an import left which was stopped.
 * `joined` is told how many are done so far. Throws what `joinPapers` throws.
 */
export const joinUnjoined = async (
  joining: Joining,
  joined: (papers: number) => void = () => {},
): Promise<void> => {
  for (let done = 0; ;) {
    const ids = rowsAs(unjoinedRow, await joining.graph.read(findUnjoined(joinedAtOnce))).map(({ id }) => id)
    if (ids.length === 0) return
    await joinPapers(joining, ids)
    done += ids.length
    joined(done)
  }
}
