import { Failure } from '../../failure.ts'
import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { queryName } from '../../graph/reads/search/query-name.ts'
import type { QueryName } from '../../graph/reads/search/query-name.ts'
import { rankByVector } from '../../graph/reads/search/rank-by-vector.ts'
import { rankByWords } from '../../graph/reads/search/rank-by-words.ts'
import type { WordRanking } from '../../graph/reads/search/rank-by-words.ts'
import type { Ranking } from '../../graph/reads/search/ranking.ts'
import { ranking } from '../../graph/reads/search/ranking.ts'
import { isReadBy } from '../../knowledge/embedders/is-read-by.ts'
import { leastQueryCosine } from '../../knowledge/similarity/least-query-cosine.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import type { Context } from '../context.ts'
import { fuseRankings } from './fuse-rankings.ts'
import { leaveOutUnrelated } from './leave-out-unrelated.ts'
import { leaveOutWordless } from './leave-out-wordless.ts'
import { putFirst } from './put-first.ts'
import { putLast } from './put-last.ts'
import type { SearchMode } from './search-mode.ts'

/** What a search found, and how: by words alone where it was asked for by both and nothing could be embedded. */
export type RankedPapers = { ranking: Ranking; mode: SearchMode }

type Rank = (context: Context, query: string, where: PaperFilter) => Promise<RankedPapers>

/** What a query names, and what of it is looked for by words: an identifier and not the address around it, a name and not "et al.". */
type Named = { name: QueryName | null; words: string; isIdentifier: boolean }

const namedBy = (query: string): Named => {
  const name = queryName(query)
  if (name === null) return { name, words: query, isIdentifier: false }
  return name.by === 'author'
    ? { name, words: name.name, isIdentifier: false }
    : { name, words: name.key, isIdentifier: true }
}

/** Whether what a query names is what it looks for: of a single word, where it names more papers than have it ("lovelace", but not "rice"). */
const isNameMeant = (name: QueryName | null, { named, worded }: WordRanking): boolean =>
  name?.by !== 'author' || !name.isOneWord || named.length > worded.papers.length

/** The papers that a query names, and the order by its words with them in it, first where they are meant and else last. */
const wordsOf = async (context: Context, { name, words }: Named, where: PaperFilter) => {
  const found = await rankByWords(context.graph, words, name, where)
  return isNameMeant(name, found)
    ? { first: found.named, worded: putFirst(found.named, found.worded) }
    : { first: [], worded: putLast(found.named, found.worded) }
}

const byWords: Rank = async (context, query, where) => {
  const { worded } = await wordsOf(context, namedBy(query), where)
  return { ranking: worded, mode: 'KEYWORD' }
}

/**
 * The vector of a query, null where the embedder cannot read it, from which cosine with it on a paper is found, and whether it is one of words alone; a Failure where it
 * cannot be made.
 */
const embedded = async ({ embedder, corpus }: Context, query: string) => {
  const words = await corpus()
  try {
    const maker = await embedder(words)
    const vector = isReadBy(maker, query) ? await maker.embedQuery(query, words) : null
    return { vector, leastCosine: leastQueryCosine(maker), isOfWords: unrelatedCosine(maker) === null }
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** Those near to a query; a Failure where it cannot be embedded. */
const nearTo = async (context: Context, query: string, where: PaperFilter): Promise<Ranking | Failure> => {
  const made = await embedded(context, query)
  if (made instanceof Failure) return made
  if (made.vector === null) return ranking([])
  const near = leaveOutUnrelated(await rankByVector(context.graph, made.vector, where), made.leastCosine)
  return made.isOfWords ? leaveOutWordless(context.graph, near, query) : near
}

const byMeaning: Rank = async (context, query, where) => {
  const near = await nearTo(context, query, where)
  if (near instanceof Failure) throw near
  return { ranking: near, mode: 'SEMANTIC' }
}

const byBoth: Rank = async (context, query, where) => {
  const named = namedBy(query)
  const nearest = () => (named.isIdentifier ? ranking([]) : nearTo(context, query, where))
  const [{ first, worded }, near] = await Promise.all([
    wordsOf(context, named, where),
    context.embedderRest.isResting() ? null : nearest(),
  ])
  if (near instanceof Failure) context.embedderRest.failed(near)
  const isLost = near === null || near instanceof Failure
  // Scores stay those of a fusion, so that a page goes on where the one before it was found by both ways.
  return {
    ranking: fuseRankings([worded, isLost ? ranking([]) : putFirst(first, near)]),
    mode: isLost ? 'KEYWORD' : 'HYBRID',
  }
}

const rankIn: Record<SearchMode, Rank> = { KEYWORD: byWords, SEMANTIC: byMeaning, HYBRID: byBoth }

/**
 * The papers of a filter for a query, the best first; but for SEMANTIC those that the query names stand before all. One statement for KEYWORD, two to four for SEMANTIC, three to five for HYBRID, one more where vectors are of words alone; HYBRID goes by words alone where the query
 * cannot be embedded, and says so.
 */
export const rankPapers = (
  context: Context,
  mode: SearchMode,
  query: string,
  where: PaperFilter,
): Promise<RankedPapers> => rankIn[mode](context, query, where)
