import type { Graph } from '../../graph/graph.ts'
import { findRewritten } from '../../graph/import/find-rewritten.ts'
import { unjoinedRow } from '../../graph/import/find-unjoined.ts'
import { rowsAs } from '../../graph/rows-as.ts'

/** Which of these papers came or got other words since a moment (ISO 8601), and are to be joined again. */
export const rewrittenPapers = async (
  { read }: Pick<Graph, 'read'>,
  ids: string[],
  since: string,
): Promise<Set<string>> =>
  new Set(rowsAs(unjoinedRow, await read(findRewritten(ids, since))).map(({ id }) => id))
