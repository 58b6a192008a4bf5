import neo4j from 'neo4j-driver'
import type { SideBySideQuery } from './side-by-side-query.ts'

type Counts = [slug: string, name: string, papers: number][]
type Columns = {
  papers: [title: string, publishedAt: string | null, upvotes: number | null][]
  total: number
  topics: Counts
  organizations: Counts
  concepts: Counts
  years: [period: string, papers: number][]
}

const counts = (field: string, type: string): string =>
  `${field}(limit: 10) { paperCount ${type} { slug name } }`

const countsOf = (relationship: string, label: string): string => `COLLECT {
  UNWIND found AS p
  MATCH (p)-[:${relationship}]->(x:${label})
  WITH x, count(*) AS papers
  ORDER BY papers DESC, x.slug
  LIMIT 10
  RETURN [x.slug, x.name, papers]
}`

const statement = `CALL () {
  MATCH (p:Paper)-[r:ABOUT]->()
  WHERE r.topic = $topic AND r.byPublished >= $from
  WITH p, r
  ORDER BY r.topic DESC, r.byPublished DESC
  RETURN collect(p) AS found
}
RETURN [p IN found[..$limit] | [p.title, toString(p.publishedAt), p.upvotes]] AS papers,
  size(found) AS total,
  ${countsOf('ABOUT', 'Topic')} AS topics,
  ${countsOf('FROM', 'Organization')} AS organizations,
  ${countsOf('MENTIONS', 'Concept')} AS concepts,
  COLLECT {
    UNWIND found AS p
    WITH date.truncate('year', p.publishedAt) AS year, count(*) AS papers
    ORDER BY year DESC
    RETURN [toString(year), papers]
  } AS years`

const counted = <Name extends string>(field: Name, rows: Counts) =>
  rows.map(([slug, name, paperCount]) => ({ paperCount, [field]: { slug, name } }))

/** A topic's papers of the last years with the topics, organisations, concepts and years that they have most. */
export const facets: SideBySideQuery = {
  name: 'facets',
  title: 'filtered list with facets',
  ours: {
    document: `query Facets($topic: String!, $from: Date!) {
  papers(where: { topic: $topic, publishedFrom: $from }, first: 20) {
    totalCount
    edges { node { title publishedAt upvotes } }
    facets {
      ${counts('topics', 'topic')}
      ${counts('organizations', 'organization')}
      ${counts('concepts', 'concept')}
      years { period paperCount }
    }
  }
}`,
    variables: ({ topic = null, from = null }) => ({ topic, from }),
  },
  peer: null,
  async answer(read, { topic, from }) {
    const [row] = await read<Columns>(statement, { topic, from, limit: neo4j.int(20) })
    if (row === undefined) return { papers: null }
    return {
      papers: {
        totalCount: row.get('total'),
        edges: row
          .get('papers')
          .map(([title, publishedAt, upvotes]) => ({ node: { title, publishedAt, upvotes } })),
        facets: {
          topics: counted('topic', row.get('topics')),
          organizations: counted('organization', row.get('organizations')),
          concepts: counted('concept', row.get('concepts')),
          years: row.get('years').map(([period, paperCount]) => ({ period, paperCount })),
        },
      },
    }
  },
}
