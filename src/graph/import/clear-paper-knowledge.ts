import { z } from 'zod'
import type { Statement } from '../statement.ts'

/** What lost a paper: found by a slug, an author's id or an artifact's key. */
export const bereftRow = z.object({
  label: z.enum(['Topic', 'Concept', 'Organization', 'Author', 'Artifact']),
  key: z.string(),
})

/** Takes away what papers are about, name, come from and link to, and gives what lost a paper by it. */
export const clearPaperKnowledge = (ids: string[]): Statement => ({
  text: [
    'UNWIND $ids AS id',
    'MATCH (p:Paper {id: id})-[r:ABOUT|MENTIONS|FROM|LINKS_TO]->(n)',
    'DELETE r',
    'RETURN DISTINCT labels(n)[0] AS label, coalesce(n.slug, n.key) AS key',
  ].join('\n'),
  parameters: { ids },
})
