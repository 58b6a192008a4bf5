import type { Graph } from '../graph/graph.ts'
import { findImportRuns, importRunRow } from '../graph/import/find-import-runs.ts'
import type { ExpectedRun } from '../graph/import/save-import-run.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { RunState } from './run-state.ts'
import { runState } from './run-state.ts'

/** An import that was stopped, and what it left that nothing can go on with. */
export type PreviousRun = {
  state: RunState | null
  expected: ExpectedRun
  stale: { id: string; rows: string }[]
}

/** How far this import came before; `stale` are imports of files of the same names that are others now. */
export const previousRun = async (
  graph: Graph,
  id: string,
  source: string,
  files: string[],
): Promise<PreviousRun> => {
  const runs = rowsAs(importRunRow, await graph.read(findImportRuns(id, source, files))).map((run) => ({
    ...run,
    state: runState.parse(JSON.parse(run.state)),
  }))
  const own = runs.find((run) => run.id === id)
  return {
    state: own?.state ?? null,
    expected: own ? { owner: own.owner, batch: own.batch } : null,
    stale: runs.filter((run) => run.id !== id).map((run) => ({ id: run.id, rows: run.state.rows })),
  }
}
