import type { Run } from '../graph/graph.ts'
import { bereftRow, clearPaperKnowledge } from '../graph/import/clear-paper-knowledge.ts'
import { markUnjoined } from '../graph/import/mark-unjoined.ts'
import { renewConcepts } from '../graph/import/renew-concepts.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { CorpusStatistics } from '../knowledge/embedders/embedder.ts'
import { conceptRows } from './concept-rows.ts'
import { describePapers } from './describe-papers.ts'
import type { Readers } from './readers.ts'
import type { RefreshState } from './refresh-state.ts'
import { runAll } from './run-all.ts'
import { storedPapers } from './stored-papers.ts'
import { touchedEntities } from './touched-entities.ts'
import { vectorStatements } from './vector-statements.ts'
import { writeCounts } from './write-counts.ts'
import { writeKnowledge } from './write-knowledge.ts'

/** Reads the papers after an id anew, from their records, and writes what they are about in place of what was known. Gives their ids. */
export const refreshPapers = async (
  run: Run,
  readers: Readers,
  corpus: CorpusStatistics,
  { id: refresh, keepsVectors, after }: RefreshState,
  limit: number,
): Promise<string[]> => {
  const page = await storedPapers(run, after, limit)
  const ids = page.map(({ change }) => change.id)
  if (ids.length === 0) return []
  const described = await describePapers(
    run,
    page.map(({ change, hasVector }) => ({
      ...change,
      textChanged: true,
      wordsChanged: !keepsVectors || (!hasVector && change.words.length > 0),
    })),
    readers,
    corpus,
  )
  const bereft = rowsAs(bereftRow, await run(clearPaperKnowledge(ids)))
  await runAll(run, [
    markUnjoined(ids),
    ...vectorStatements(described),
    renewConcepts(
      conceptRows(described.flatMap(({ knowledge }) => knowledge.mentions)).map(({ row }) => row),
      refresh,
    ),
  ])
  const concepts = await writeKnowledge(run, described, [])
  await writeCounts(run, touchedEntities(described, [], concepts), bereft)
  return ids
}
