import type { Run } from '../graph/graph.ts'
import type { PaperChange } from './paper-change.ts'
import type { RefreshState } from './refresh-state.ts'
import { storedPapers } from './stored-papers.ts'

/** The papers after an id that a refresh reads anew, at most `limit`: all of their text, and their words where the vectors are made anew or are missing. */
export const refreshPage = async (
  run: Run,
  { keepsVectors, after }: Pick<RefreshState, 'keepsVectors' | 'after'>,
  limit: number,
): Promise<PaperChange[]> =>
  (await storedPapers(run, after, limit)).map(({ change, hasVector }) => ({
    ...change,
    textChanged: true,
    wordsChanged: !keepsVectors || (!hasVector && change.words.length > 0),
  }))
