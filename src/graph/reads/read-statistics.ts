import type { z } from 'zod'
import type { Graph } from '../graph.ts'
import { statistics, statisticsRow } from './statistics.ts'

export type Statistics = z.infer<typeof statisticsRow>

/** How much the graph holds; `embedder` and `updatedAt` are null before the first import. */
export const readStatistics = async (graph: Graph): Promise<Statistics> =>
  statisticsRow.parse((await graph.read(statistics))[0])
