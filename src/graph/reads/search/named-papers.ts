import { z } from 'zod'
import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { findNamed } from './find-named.ts'
import { mostRanked } from './most-ranked.ts'
import { queryName } from './query-name.ts'

const row = z.object({ id: z.string() })

/** The ids of a filter's papers that a text names by arXiv id or DOI, or that are by the author whom it names, the newest first. One statement; none for a text that is like no name. */
export const namedPapers = async (graph: Graph, text: string, filter: PaperFilter): Promise<string[]> => {
  const name = queryName(text)
  if (name === null) return []
  return rowsAs(row, await graph.read(findNamed(name, filter, mostRanked))).map(({ id }) => id)
}
