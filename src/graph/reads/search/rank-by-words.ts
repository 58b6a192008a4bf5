import type { Graph } from '../../graph.ts'
import { rowsAs } from '../../rows-as.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { findByWords } from './find-by-words.ts'
import { luceneQuery } from './lucene-query.ts'
import { mostRanked } from './most-ranked.ts'
import { rankedPaper } from './ranked-paper.ts'
import type { Ranking } from './ranking.ts'
import { ranking } from './ranking.ts'

/**
 * The papers of a filter that have some of a text's words, by BM25, a word of the title counting for more. One statement; none for a text without
 * a letter or digit.
 */
export const rankByWords = async (graph: Graph, text: string, filter: PaperFilter): Promise<Ranking> => {
  const query = luceneQuery(text)
  if (query === '') return ranking([])
  return ranking(rowsAs(rankedPaper, await graph.read(findByWords(query, filter, mostRanked + 1))))
}
