import { findUnjoined, unjoinedRow } from '../../graph/import/find-unjoined.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Joining } from './joining.ts'

const [fewest, most] = [5_000, 15_000]

/**
 * Papers that are joined together in a graph of so many. A block reads whatever else is near to any of its papers once, which in a large graph is most of it:
 * blocks that grow with the graph read it a few times in all, and not once more for every five thousand. They hold some 30 kB a paper.
 */
export const joinedAtOnce = (papers: number): number =>
  Math.min(most, Math.max(fewest, Math.floor(papers / 4)))

/** The ids of papers that imports wrote and did not yet join to their neighbours, at most `size`, and none of those `besides`. */
export const unjoinedBlock = async (
  { graph }: Pick<Joining, 'graph'>,
  size: number,
  besides: ReadonlySet<string>,
): Promise<string[]> =>
  rowsAs(unjoinedRow, await graph.read(findUnjoined(size + besides.size)))
    .map(({ id }) => id)
    .filter((id) => !besides.has(id))
    .slice(0, size)
