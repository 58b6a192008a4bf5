import { joinPapers } from './join-papers.ts'
import type { Joining } from './joining.ts'
import { unjoinedBlock } from './unjoined-block.ts'

/**
 * Joins the papers that imports wrote and did not yet join to their neighbours, until there are none: also those that an import left which was stopped.
 * `joined` is told how many are done so far. Throws what `joinPapers` throws.
 */
export const joinUnjoined = async (
  joining: Joining,
  blockSize: number,
  joined: (papers: number) => void,
): Promise<void> => {
  for (let done = 0; ;) {
    const ids = await unjoinedBlock(joining, blockSize)
    if (ids.length === 0) return
    await joinPapers(joining, ids)
    done += ids.length
    joined(done)
  }
}
