import neo4j from 'neo4j-driver'
import { luceneQuery } from '../../../src/graph/reads/search/lucene-query.ts'
import { mostRanked } from '../../../src/graph/reads/search/most-ranked.ts'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../../src/knowledge/embedders/lexical-embedder.ts'
import type { Read, SideBySideQuery } from './side-by-side-query.ts'

type Columns = { title: string; publishedAt: string | null; score: number }

/** Both rankings, fused by the places that papers have in them (reciprocal rank fusion with 60), where the rows are. */
const statement = `CALL () {
  CALL db.index.fulltext.queryNodes('paper_text', $words, {limit: $asked}) YIELD node, score
  WITH node, score
  ORDER BY score DESC, node.id
  LIMIT $most
  WITH collect(node) AS ranked
  UNWIND range(0, size(ranked) - 1) AS place
  RETURN ranked[place] AS p, place
UNION ALL
  CALL db.index.vector.queryNodes('paper_embedding', $asked, $vector) YIELD node
  WITH node, vector.similarity.cosine(node.embedding, $vector) AS score
  ORDER BY score DESC, node.id
  LIMIT $most
  WITH collect(node) AS ranked
  UNWIND range(0, size(ranked) - 1) AS place
  RETURN ranked[place] AS p, place
}
WITH p, sum(30.5 / (61 + place)) AS score
ORDER BY score DESC, p.id
LIMIT 10
RETURN p.title AS title, toString(p.publishedAt) AS publishedAt, score`

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
    const rows = await read<Columns>(statement, {
      words: luceneQuery(text),
      vector,
      most: neo4j.int(mostRanked),
      // As the server asks: an index of neighbours finds others for another number.
      asked: neo4j.int(mostRanked + 1),
    })
    const edges = rows.map((row) => ({
      score: row.get('score'),
      node: { title: row.get('title'), publishedAt: row.get('publishedAt') },
    }))
    return { search: { edges } }
  },
}
