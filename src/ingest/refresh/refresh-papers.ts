import type { Run } from '../../graph/graph.ts'
import { bereftRow, clearPaperKnowledge } from '../../graph/import/clear-paper-knowledge.ts'
import { markUnjoined } from '../../graph/import/mark-unjoined.ts'
import { renewConcepts } from '../../graph/import/renew-concepts.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { conceptRows } from '../write/concept-rows.ts'
import { describePapers } from '../describe/describe-papers.ts'
import type { Readers } from '../readers/readers.ts'
import { refreshPage } from './refresh-page.ts'
import type { RefreshState } from './refresh-state.ts'
import { runAll } from '../write/run-all.ts'
import { touchedEntities } from '../write/touched-entities.ts'
import { vectorStatements } from '../describe/vector-statements.ts'
import { writeCounts } from '../write/write-counts.ts'
import { writeKnowledge } from '../write/write-knowledge.ts'

/** Reads the papers after a key anew, from their records, and writes what they are about in place of what was known. Gives their keys. */
export const refreshPapers = async (
  run: Run,
  readers: Readers,
  corpus: CorpusStatistics,
  state: RefreshState,
  limit: number,
): Promise<string[]> => {
  const page = await refreshPage(run, state, limit)
  if (page.length === 0) return []
  const changes = page.map(({ change }) => change)
  const ids = changes.map(({ id }) => id)
  const described = await describePapers(run, changes, readers, corpus, null)
  const bereft = rowsAs(bereftRow, await run(clearPaperKnowledge(ids)))
  await runAll(run, [
    markUnjoined(ids),
    ...vectorStatements(described),
    renewConcepts(
      conceptRows(described.flatMap(({ knowledge }) => knowledge.mentions)).map(({ row }) => row),
      state.id,
    ),
  ])
  const concepts = await writeKnowledge(run, described, [])
  await writeCounts(run, touchedEntities(described, [], concepts), bereft)
  return page.map(({ key }) => key)
}
