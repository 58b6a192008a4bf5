import type { Run } from '../../graph/graph.ts'
import type { PaperChange } from '../write/paper-change.ts'
import type { RefreshState } from './refresh-state.ts'
import { storedPapers } from './stored-papers.ts'

/** A paper that a refresh reads anew; `key` is its place among all. */
export type RefreshedPaper = { key: string; change: PaperChange }

/** The papers after a key that a refresh reads anew, at most `limit`: all of their text, and their words where the vectors are made anew or are missing. */
export const refreshPage = async (
  run: Run,
  { keepsVectors, after }: Pick<RefreshState, 'keepsVectors' | 'after'>,
  limit: number,
): Promise<RefreshedPaper[]> =>
  (await storedPapers(run, after, limit)).map(({ key, change, hasVector }) => ({
    key,
    change: {
      ...change,
      textChanged: true,
      wordsChanged: !keepsVectors || (!hasVector && change.words.length > 0),
    },
  }))
