import type { Graph } from '../../graph/graph.ts'
import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { paperWords } from '../../graph/reads/search/paper-words.ts'
import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { decodeWordProfile } from '../../knowledge/similarity/words/decode-word-profile.ts'
import { sharesWord } from '../../knowledge/similarity/words/shares-word.ts'
import { wordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { keepRanked } from './keep-ranked.ts'

/**
 * A ranking by vectors of words alone without the papers that have no word of the query: of a query of a few words many a vector is as near by chance, where other words
 * have the same places. One statement.
 */
export const leaveOutWordless = async (graph: Graph, near: Ranking, query: string): Promise<Ranking> => {
  const hasWord = sharesWord(wordProfile('', query))
  const rows = await readByKeys(
    graph,
    paperWords,
    near.papers.map(({ id }) => id),
  )
  return keepRanked(near, (_, place) => hasWord(decodeWordProfile(rows[place]?.wordProfile ?? '')))
}
