import { findUnjoined, unjoinedRow } from '../../graph/import/find-unjoined.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Joining } from './joining.ts'

/** Papers that are joined together; more of them would take more memory and hardly less time. */
export const joinedAtOnce = 5_000

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
