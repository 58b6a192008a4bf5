import type { SideBySideQuery } from './side-by-side-query.ts'

type Organizations = [slug: string, name: string][]
type Concepts = [score: number, slug: string, name: string, kind: string][]
type Similar = [score: number, title: string, publishedAt: string | null, Organizations, Concepts]
type Columns = {
  name: string
  papers: [title: string, publishedAt: string | null, Organizations, Concepts, Similar[]][]
}

const ours = `organizations(first: 5) { edges { node { slug name } } }
concepts(first: 5) { edges { score node { slug name kind } } }`

const peers = `organizations: organizationsConnection(first: 5, sort: [{ node: { byName: ASC } }]) { edges { node { slug name } } }
concepts: conceptsConnection(first: 5, sort: [{ edge: { score: DESC } }, { node: { slug: ASC } }]) {
  edges { properties { score } node { slug name kind } }
}`

const organizationsOf = (paper: string): string => `COLLECT {
  MATCH (${paper})-[:FROM]->(o:Organization)
  WITH o
  ORDER BY o.byName
  LIMIT 5
  RETURN [o.slug, o.name]
}`

const conceptsOf = (paper: string): string => `COLLECT {
  MATCH (${paper})-[m:MENTIONS]->(c:Concept)
  WITH m, c
  ORDER BY m.score DESC, c.slug
  LIMIT 5
  RETURN [m.score, c.slug, c.name, c.kind]
}`

const statement = `MATCH (t:Topic {slug: $slug})
RETURN t.name AS name, COLLECT {
  MATCH (p:Paper)-[r:ABOUT]->()
  WHERE r.topic = $slug AND r.byPublished IS NOT NULL
  WITH p, r
  ORDER BY r.topic DESC, r.byPublished DESC
  LIMIT 20
  RETURN [p.title, toString(p.publishedAt), ${organizationsOf('p')}, ${conceptsOf('p')}, COLLECT {
    MATCH (p)-[s:SIMILAR_TO]->(q:Paper)
    WITH s, q
    ORDER BY s.score DESC, q.id
    LIMIT 5
    RETURN [s.score, q.title, toString(q.publishedAt), ${organizationsOf('q')}, ${conceptsOf('q')}]
  }]
} AS papers`

const shared = (organizations: Organizations, concepts: Concepts) => ({
  organizations: { edges: organizations.map(([slug, name]) => ({ node: { slug, name } })) },
  concepts: { edges: concepts.map(([score, slug, name, kind]) => ({ score, node: { slug, name, kind } })) },
})

/** A topic's twenty newest papers with their organisations, concepts and five similar papers with theirs: some 750 nodes. */
export const nested: SideBySideQuery = {
  name: 'nested',
  title: 'topic → 20 papers → organisations, concepts, 5 similar with theirs',
  ours: {
    document: `query Nested($slug: String!) {
  topic(slug: $slug) {
    name
    papers(first: 20) {
      edges { node { title publishedAt ${ours} similar(first: 5) { edges { score node { title publishedAt ${ours} } } } } }
    }
  }
}`,
    variables: ({ slug = null }) => ({ slug }),
  },
  peer: {
    document: `query Nested($slug: String!) {
  topic: topics(where: { slug: { eq: $slug } }) {
    name
    papers: papersConnection(first: 20, sort: [{ edge: { byPublished: DESC } }]) {
      edges {
        node {
          title
          publishedAt
          ${peers}
          similar: similarConnection(first: 5, sort: [{ edge: { score: DESC } }]) {
            edges { properties { score } node { title publishedAt ${peers} } }
          }
        }
      }
    }
  }
}`,
    variables: ({ slug = null }) => ({ slug }),
  },
  async answer(read, { slug }) {
    const [row] = await read<Columns>(statement, { slug })
    if (row === undefined) return { topic: null }
    const papers = row.get('papers').map(([title, publishedAt, organizations, concepts, similar]) => ({
      node: {
        title,
        publishedAt,
        ...shared(organizations, concepts),
        similar: {
          edges: similar.map(([score, alikeTitle, alikePublishedAt, alikeOrganizations, alikeConcepts]) => ({
            score,
            node: {
              title: alikeTitle,
              publishedAt: alikePublishedAt,
              ...shared(alikeOrganizations, alikeConcepts),
            },
          })),
        },
      },
    }))
    return { topic: { name: row.get('name'), papers: { edges: papers } } }
  },
}
