import { globalId } from '../../../src/graphql/global-id.ts'
import type { SideBySideQuery } from './side-by-side-query.ts'

type Columns = {
  title: string
  publishedAt: string | null
  upvotes: number | null
  concepts: [score: number, slug: string, name: string, kind: string, paperCount: number][]
}

/** One paper with its ten most central concepts. */
export const paperWithConcepts: SideBySideQuery = {
  name: 'paper',
  title: 'one paper with its concepts',
  ours: {
    document: `query Paper($id: ID!) {
  paper(by: { id: $id }) {
    title
    publishedAt
    upvotes
    concepts(first: 10) { edges { score node { slug name kind paperCount } } }
  }
}`,
    variables: ({ id }) => ({ id: globalId('Paper', String(id)) }),
  },
  peer: {
    document: `query Paper($id: String!) {
  paper: papers(where: { id: { eq: $id } }) {
    title
    publishedAt
    upvotes
    concepts: conceptsConnection(first: 10, sort: [{ edge: { score: DESC } }, { node: { slug: ASC } }]) {
      edges { properties { score } node { slug name kind paperCount } }
    }
  }
}`,
    variables: ({ id }) => ({ id: id ?? null }),
  },
  async answer(read, { id }) {
    const [row] = await read<Columns>(
      `MATCH (p:Paper {id: $id})
RETURN p.title AS title, toString(p.publishedAt) AS publishedAt, p.upvotes AS upvotes, COLLECT {
  MATCH (p)-[m:MENTIONS]->(c:Concept)
  WITH m, c
  ORDER BY m.score DESC, c.slug
  LIMIT 10
  RETURN [m.score, c.slug, c.name, c.kind, c.paperCount]
} AS concepts`,
      { id },
    )
    if (row === undefined) return { paper: null }
    const edges = row
      .get('concepts')
      .map(([score, slug, name, kind, paperCount]) => ({ score, node: { slug, name, kind, paperCount } }))
    const [title, publishedAt, upvotes] = [row.get('title'), row.get('publishedAt'), row.get('upvotes')]
    return { paper: { title, publishedAt, upvotes, concepts: { edges } } }
  },
}
