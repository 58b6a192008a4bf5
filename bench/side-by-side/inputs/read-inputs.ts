import { z } from 'zod'
import { openGraph } from '../../../src/graph/graph.ts'
import type { Neo4jConnection } from '../../../src/graph/connection.ts'
import { rowsAs } from '../../../src/graph/rows-as.ts'
import type { Input } from '../queries/side-by-side-query.ts'

/** Papers a page. */
const pageSize = 20

/** The page in the middle of a large topic that is asked for, from 1. */
const farPage = 500

/** Topics that have some two thousand papers: neither the smallest nor the largest. */
const usual = { least: 600, most: 4_000 }

const row = z.object({
  papers: z.array(z.string()),
  titles: z.array(z.string()),
  small: z.array(z.string()).min(1),
  large: z.array(z.string()).min(1),
  usual: z.array(z.string()).min(1),
})

const statement = `MATCH (t:Topic)
WHERE NOT EXISTS { (t)<-[:BROADER]-() }
WITH t
ORDER BY t.slug
WITH collect(t) AS topics
RETURN [t IN topics WHERE t.paperCount = 100 | t.slug] AS small,
  [t IN topics WHERE t.paperCount = 25000 | t.slug] AS large,
  [t IN topics WHERE $least <= t.paperCount <= $most | t.slug][..10] AS usual,
  COLLECT { MATCH (p:Paper) WITH p ORDER BY p.id LIMIT 50 RETURN p.id } AS papers,
  COLLECT { MATCH (p:Paper) WITH p ORDER BY p.id SKIP 50 LIMIT 20 RETURN p.title } AS titles`

const longest = (title: string): string =>
  title
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .join(' ')

/** What each query is asked for, by its name: several inputs each, always the same. */
export const readInputs = async (neo4j: Neo4jConnection): Promise<Record<string, Input[]>> => {
  const graph = openGraph(neo4j)
  try {
    const [found] = rowsAs(row, await graph.read({ text: statement, parameters: usual }))
    if (found === undefined) throw new RangeError('The graph has no topic.')
    const pagesOf = (slugs: string[], offset: number): Input[] =>
      slugs.map((slug) => ({ slug, size: pageSize, after: null, offset }))
    return {
      paper: found.papers.map((id) => ({ id })),
      'small-topic': pagesOf(found.small, 0),
      'large-topic': pagesOf(found.large, 0),
      'page-500': pagesOf(found.large, (farPage - 1) * pageSize),
      nested: found.usual.map((slug) => ({ slug })),
      facets: found.usual.map((topic) => ({ topic, from: '2024-01-01' })),
      search: found.titles.map((title) => ({ query: longest(title) })),
    }
  } finally {
    await graph.close()
  }
}
