import { graphFailure } from '../../graph/graph-failure.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Progress } from '../../progress.ts'
import { refreshThemes } from './refresh-themes.ts'
import { themeGrowth } from './theme-growth.ts'

/** The part of the papers by which the graph may grow or shrink before themes are found anew. */
const part = 1 / 5

/**
 * Finds themes anew where the graph has grown, or shrunk, by more than a fifth since they were last found: over a graph's life that costs a few times as
 * much as once at the end. Otherwise one read. Throws a Failure NEO4J_UNREACHABLE or DISK_FULL; the next import makes up for it.
 */
export const refreshThemesIfGrown = async (graph: Graph, progress: Progress): Promise<void> => {
  try {
    const { papers, themedPapers } = await themeGrowth(graph)
    if (Math.abs(papers - themedPapers) > themedPapers * part) await refreshThemes(graph, progress)
  } catch (error) {
    throw graphFailure(error) ?? error
  }
}
