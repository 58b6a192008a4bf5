import { Failure } from '../../failure.ts'
import type { Graph } from '../../graph/graph.ts'
import { readThemeGrowth, themeGrowthRow } from '../../graph/import/read-theme-growth.ts'
import { rowsAs } from '../../graph/rows-as.ts'

/** How many papers the graph has, and how many it had when themes were last found in all of them. Throws a Failure NEO4J_FAILED where it is not prepared. */
export const themeGrowth = async (graph: Graph): Promise<{ papers: number; themedPapers: number }> => {
  const [growth] = rowsAs(themeGrowthRow, await graph.read(readThemeGrowth))
  if (!growth)
    throw new Failure(
      'NEO4J_FAILED',
      'The graph has no Corpus node. Start papergraph serve or import again: it migrates the graph first.',
    )
  return growth
}
