import { z } from 'zod'
import type { Graph } from '../../src/graph/graph.ts'

const row = z.object({ id: z.string(), similar: z.array(z.string()), sharing: z.array(z.string()) })

/** What some papers of the graph are joined to, by their ids. */
export type SimilarSample = Map<string, { similar: string[]; sharing: string[] }>

/** What the first thousand papers by their ids, which are hashes, are joined to: their lists of similar papers and the pairs that share concepts. */
export const similarSample = async (graph: Graph): Promise<SimilarSample> => {
  const rows = await graph.read({
    text: `MATCH (p:Paper)
WITH p ORDER BY p.id LIMIT 1000
RETURN p.id AS id, COLLECT { MATCH (p)-[:SIMILAR_TO]->(o) RETURN o.id } AS similar, COLLECT { MATCH (p)-[:SHARES_CONCEPT]-(o) RETURN o.id } AS sharing`,
    parameters: {},
  })
  return new Map(rows.map((found) => row.parse(found)).map(({ id, ...joined }) => [id, joined]))
}

/** Which part of what papers are joined to after a refresh they were joined to before, in percent. */
export const keptPercent = (
  before: SimilarSample,
  after: SimilarSample,
  by: 'similar' | 'sharing',
): number => {
  let [all, kept] = [0, 0]
  for (const [id, joined] of after) {
    const had = new Set(before.get(id)?.[by])
    all += joined[by].length
    kept += joined[by].filter((other) => had.has(other)).length
  }
  return (100 * kept) / (all || 1)
}
