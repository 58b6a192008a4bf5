import { randomUUID } from 'node:crypto'
import { Failure } from '../../failure.ts'
import { lockCorpus } from '../../graph/import/lock-corpus.ts'
import { readRefresh, refreshRow } from '../../graph/import/read-refresh.ts'
import { saveRefresh } from '../../graph/import/save-refresh.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { RefreshJob } from './refresh-job.ts'
import type { RefreshState } from './refresh-state.ts'
import { unfinishedRefresh } from './refresh-state.ts'

/** Of the embedders, the one whose vectors depend on the other papers of the graph. */
const dependsOnCorpus = (name: string): boolean => name === 'lexical'

/** Where a refresh begins: where one by the same embedder was stopped, else at the beginning. `papers` is how many there are. */
export const beginRefresh = async ({
  graph,
  embedder: { name, dimensions },
}: RefreshJob): Promise<{ state: RefreshState; papers: number }> =>
  graph.write(async (run) => {
    await run(lockCorpus(new Date().toISOString()))
    const [present] = rowsAs(refreshRow, await run(readRefresh))
    if (!present)
      throw new Failure(
        'NEO4J_FAILED',
        'The graph has no Corpus node. Start papergraph serve: it migrates the graph first.',
      )
    const before = unfinishedRefresh(present.refresh)
    if (before?.embedder === name && before.dimensions === dimensions)
      return { state: before, papers: present.papers }
    const state: RefreshState = {
      id: randomUUID(),
      embedder: name,
      dimensions,
      keepsVectors:
        present.refresh === null &&
        present.embedder === name &&
        present.dimensions === dimensions &&
        !dependsOnCorpus(name),
      step: 'WORDS',
      after: '',
      order: 'byTitle',
      done: 0,
    }
    await run(saveRefresh(JSON.stringify(state)))
    return { state, papers: present.papers }
  })
