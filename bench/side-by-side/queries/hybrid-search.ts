import neo4j from 'neo4j-driver'
import { luceneQuery } from '../../../src/graph/reads/search/lucene-query.ts'
import { mostRanked } from '../../../src/graph/reads/search/most-ranked.ts'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../../src/knowledge/embedders/lexical-embedder.ts'
import { decodeWordProfile } from '../../../src/knowledge/similarity/words/decode-word-profile.ts'
import { sharesWord } from '../../../src/knowledge/similarity/words/shares-word.ts'
import { wordProfile } from '../../../src/knowledge/similarity/words/word-profile.ts'
import type { Read, SideBySideQuery } from './side-by-side-query.ts'

type Columns = { title: string; publishedAt: string | null }

const byWords = `CALL db.index.fulltext.queryNodes('paper_text', $words, {limit: $asked}) YIELD node, score
WITH node, score
ORDER BY score DESC, node.id
LIMIT $most
RETURN node.id AS id`

const byVector = `CALL db.index.vector.queryNodes('paper_embedding', $asked, $vector) YIELD node
WITH node, vector.similarity.cosine(node.embedding, $vector) AS score
WHERE 2 * score - 1 >= 0.1
ORDER BY score DESC, node.id
LIMIT $most
RETURN node.id AS id, node.wordProfile AS profile`

const page = `UNWIND $ids AS id
MATCH (p:Paper {id: id})
RETURN p.title AS title, toString(p.publishedAt) AS publishedAt`

/** The ten best of some rankings, fused by the places that papers have in them (reciprocal rank fusion with 60), with their scores. */
const fused = (rankings: string[][]): [id: string, score: number][] => {
  const scores = new Map<string, number>()
  for (const ranked of rankings)
    for (const [place, id] of ranked.entries()) scores.set(id, (scores.get(id) ?? 0) + 30.5 / (61 + place))
  return [...scores].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).slice(0, 10)
}

let corpus: CorpusStatistics | null = null

/** How common words are, read once. */
const corpusOf = async (read: Read): Promise<CorpusStatistics> => {
  if (corpus !== null) return corpus
  const [row] = await read<CorpusStatistics>(
    'MATCH (c:Corpus) RETURN c.papers AS papers, c.documentFrequencies AS documentFrequencies',
    {},
  )
  corpus = {
    papers: row?.get('papers') ?? 0,
    documentFrequencies: row?.get('documentFrequencies') ?? [],
  }
  return corpus
}

/** The ten best papers for a few words, by the words themselves and by the vector. */
export const hybridSearch: SideBySideQuery = {
  name: 'search',
  title: 'hybrid search',
  ours: {
    document: `query Search($query: String!) {
  search(query: $query, mode: HYBRID, first: 10) { edges { score node { title publishedAt } } }
}`,
    variables: ({ query = null }) => ({ query }),
  },
  peer: null,
  async answer(read, { query }) {
    const text = String(query)
    const vector = await lexicalEmbedder.embedQuery(text, await corpusOf(read))
    // As the server asks: an index of neighbours finds others for another number.
    const limits = { most: neo4j.int(mostRanked), asked: neo4j.int(mostRanked + 1) }
    const [worded, near] = await Promise.all([
      read<{ id: string }>(byWords, { words: luceneQuery(text), ...limits }),
      read<{ id: string; profile: string }>(byVector, { vector, ...limits }),
    ])
    // Vectors of words alone come near by chance to a few words: what has none of them is left out.
    const hasWord = sharesWord(wordProfile('', text))
    const nearest = near.filter((row) => hasWord(decodeWordProfile(row.get('profile'))))
    const best = fused([worded, nearest].map((rows) => rows.map((row) => row.get('id'))))
    const rows = await read<Columns>(page, { ids: best.map(([id]) => id) })
    const edges = rows.map((row, place) => ({
      score: best[place]?.[1] ?? 0,
      node: { title: row.get('title'), publishedAt: row.get('publishedAt') },
    }))
    return { search: { edges } }
  },
}
