import { z } from 'zod'
import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { findNamed } from './find-named.ts'
import { mostRanked } from './most-ranked.ts'
import type { QueryName } from './query-name.ts'

const row = z.object({ id: z.string() })

/** The ids of a filter's papers that a search names, or that are by whom it names, the newest first. One statement; none where it names nothing. */
export const namedPapers = async (
  graph: Graph,
  name: QueryName | null,
  filter: PaperFilter,
): Promise<string[]> =>
  name === null ? [] : rowsAs(row, await graph.read(findNamed(name, filter, mostRanked))).map(({ id }) => id)
