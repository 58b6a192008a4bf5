import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Graph } from '../../graph/graph.ts'
import { readRunStates, runStateRow } from '../../graph/import/read-run-states.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { runState } from '../run-state.ts'

/** Days after which a list of rows, or a copy of standard input, is of no running import: one that is killed leaves what no run refers to. */
const staleAfter = 7

/** As `beginImport` and `keepStandardInput` name them; other files in the folder are not ours to remove. */
const ownName =
  /^(?:[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jsonl|stdin-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const isStale = async (path: string, now: Date): Promise<boolean> => {
  const file = await stat(path).catch(() => null)
  return file !== null && now.getTime() - file.mtimeMs > staleAfter * 24 * 60 * 60 * 1000
}

/** Removes lists of rows that nobody wrote to for a week and that no unfinished import of the graph goes on with, and copies of standard input that are as old. */
export const removeStaleRows = async (graph: Graph, folder: string, now: Date): Promise<void> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ownName.test(name))
  const old = await Promise.all(
    names.map(async (name) => ((await isStale(join(folder, name), now)) ? [name] : [])),
  )
  if (old.flat().length === 0) return
  const states = rowsAs(runStateRow, await graph.read(readRunStates))
  const needed = new Set(states.map(({ state }) => runState.parse(JSON.parse(state)).rows))
  for (const name of old.flat().filter((one) => !needed.has(one)))
    await rm(join(folder, name), { force: true })
}
