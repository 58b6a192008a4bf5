import { z } from 'zod'
import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { findByWords } from './find-by-words.ts'
import { luceneQuery } from './lucene-query.ts'
import { mostRanked } from './most-ranked.ts'
import type { QueryName } from './query-name.ts'
import type { Ranking } from './ranking.ts'
import { ranking } from './ranking.ts'

/** A paper that was found by its words, or without a score by what the words name. */
const wordedPaper = z.object({ id: z.string(), score: z.number().nullable() })

/** The ids of the papers that a text names, the newest first, and those that have its words, by BM25. */
export type WordRanking = { named: string[]; worded: Ranking }

/**
 * The papers of a filter that have some of a text's words, by BM25, a word of the title counting for more, and those that `name` names. One statement; none for a text without
 * a letter or digit.
 */
export const rankByWords = async (
  graph: Graph,
  text: string,
  name: QueryName | null,
  filter: PaperFilter,
): Promise<WordRanking> => {
  const query = luceneQuery(text)
  if (query === '') return { named: [], worded: ranking([]) }
  const rows = rowsAs(wordedPaper, await graph.read(findByWords(query, name, filter, mostRanked + 1)))
  const named = rows.flatMap(({ id, score }) => (score === null ? [id] : []))
  const worded = rows.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]))
  return { named: named.slice(0, mostRanked), worded: ranking(worded) }
}
