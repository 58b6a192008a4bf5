import type { Run } from '../../graph/graph.ts'
import { saveWordProfiles } from '../../graph/import/save-word-profiles.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { countWords } from '../../knowledge/similarity/words/count-words.ts'
import { storedPapers } from './stored-papers.ts'

/** A page of papers whose words were counted; `after` is the last one's key, null where there was none. */
export type CountedPage = { corpus: CorpusStatistics; after: string | null; papers: number }

/** Counts the words of the papers after a key into a corpus, and keeps each paper's. */
export const refreshWords = async (
  run: Run,
  corpus: CorpusStatistics,
  after: string,
  limit: number,
): Promise<CountedPage> => {
  const page = await storedPapers(run, after, limit)
  const papers = page.map(({ change }) => change)
  if (papers.length > 0) await run(saveWordProfiles(papers))
  return {
    corpus: countWords(
      corpus,
      papers.map(({ words }) => words),
    ),
    after: page.at(-1)?.key ?? null,
    papers: papers.length,
  }
}
