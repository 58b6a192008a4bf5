import neo4j from 'neo4j-driver'
import type { GraphqlRequest, Input, SideBySideQuery } from './side-by-side-query.ts'

type Columns = {
  name: string
  papers: [title: string, publishedAt: string | null, upvotes: number | null, url: string, key: string][]
}

const fields = 'edges { node { title publishedAt upvotes url } } pageInfo { hasNextPage endCursor }'

const statement = (isLater: boolean): string => `MATCH (t:Topic {slug: $slug})
RETURN t.name AS name, COLLECT {
  MATCH (p:Paper)-[r:ABOUT]->()
  WHERE r.topic = $slug AND ${isLater ? 'r.byPublished < $after' : 'r.byPublished IS NOT NULL'}
  WITH p, r
  ORDER BY r.topic DESC, r.byPublished DESC
  LIMIT $limit
  RETURN [p.title, toString(p.publishedAt), p.upvotes, p.url, r.byPublished]
} AS papers`

/** A page of a topic's papers, newest first. An input has `slug`, `size`, `after` (a cursor of the arm's own) and `offset` (how many come before). */
export const topicPage = (name: string, title: string, peer: GraphqlRequest): SideBySideQuery => ({
  name,
  title,
  ours: {
    document: `query TopicPage($slug: String!, $size: Int!, $after: String) {
  topic(slug: $slug) { name papers(first: $size, after: $after) { ${fields} } }
}`,
    variables: ({ slug = null, size = null, after = null }: Input): Input => ({ slug, size, after }),
  },
  peer,
  async answer(read, { slug, size, after }) {
    const last = typeof after === 'string' ? Buffer.from(after, 'base64url').toString() : null
    const limit = neo4j.int(Number(size) + 1)
    const [row] = await read<Columns>(statement(last !== null), { slug, after: last, limit })
    if (row === undefined) return { topic: null }
    const found = row.get('papers')
    const shown = found.slice(0, Number(size))
    const key = shown.at(-1)?.[4]
    return {
      topic: {
        name: row.get('name'),
        papers: {
          edges: shown.map(([paperTitle, publishedAt, upvotes, url]) => ({
            node: { title: paperTitle, publishedAt, upvotes, url },
          })),
          pageInfo: {
            hasNextPage: found.length > shown.length,
            endCursor: key === undefined ? null : Buffer.from(key).toString('base64url'),
          },
        },
      },
    }
  },
})
