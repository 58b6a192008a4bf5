import { Failure } from '../failure.ts'
import type { Run } from '../graph/graph.ts'
import { deleteImportRuns } from '../graph/import/delete-import-runs.ts'
import type { ExpectedRun } from '../graph/import/save-import-run.ts'
import { saveImportRun } from '../graph/import/save-import-run.ts'
import type { RunState } from './run-state.ts'

/** Writes how far an import came, within the transaction that brings it there. */
export type RunKeeper = {
  /** Whether the graph has something of this import. */
  isKept(): boolean
  keep(run: Run, state: RunState): Promise<void>
  /** Forgets the import: it is at its end. */
  forget(run: Run, state: RunState): Promise<void>
  /** To be called after the commit. */
  committed(): void
}

/** A keeper for the import that `identity` names; `expected` is how an earlier process left it. */
export const createRunKeeper = (
  identity: { id: string; source: string; files: string[]; owner: string },
  expected: ExpectedRun,
): RunKeeper => {
  let present = expected
  let pending = expected
  const keep = async (run: Run, state: RunState): Promise<void> => {
    const batch = (present?.batch ?? 0) + 1
    const rows = await run(saveImportRun({ ...identity, batch, state: JSON.stringify(state) }, present))
    if (rows.length === 0)
      throw new Failure(
        'STOPPED',
        'Another process imports the same files into this graph at this moment, so this one stopped. Wait for it to end; the same command then says that all is there.',
      )
    pending = { owner: identity.owner, batch }
  }
  return {
    isKept: () => present !== null,
    keep,
    async forget(run, state) {
      if (present === null) return
      await keep(run, state)
      await run(deleteImportRuns([identity.id]))
      pending = null
    },
    committed() {
      present = pending
    },
  }
}
