import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { paperNode } from '../nodes/paper-node.ts'
import type { PaperNode } from '../nodes/paper-node.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { parameterList } from '../parameter-list.ts'

const edge = z.object({
  score: z.number(),
  parts: z.array(z.enum(['meaning', 'words', 'concepts', 'topics'])),
  values: z.array(z.number()),
  contributions: z.array(z.number()),
  sharedConcepts: z.array(z.string()),
  sharedConceptWeights: z.array(z.number()),
  sharedTopics: z.array(z.string()),
  sharedOrganizations: z.array(z.string()),
})

/** Why a paper is like another, as it was worked out on import: parallel lists, concepts strongest first. */
export type SimilarityEdge = z.infer<typeof edge>

/** The papers most like a paper, the most alike first. */
export const paperSimilar = (filter: PaperFilter): ConnectionRead<PaperNode, SimilarityEdge> => {
  const list = parameterList('where')
  const where = paperConditions(filter, list)
  return {
    name: 'Paper.similar',
    node: paperNode,
    edge: {
      projection:
        'r {.score, .parts, .values, .contributions, .sharedConcepts, .sharedConceptWeights, .sharedTopics, .sharedOrganizations}',
      shape: edge,
    },
    source: along('(:Paper {id: key})-[r:SIMILAR_TO]->(n:Paper)', where, list.parameters),
    order: {
      name: 'RANK',
      isIndexed: false,
      within: null,
      keys: [
        { expression: 'r.rank', direction: 'ASC', type: 'number' },
        { expression: 'n.id', direction: 'ASC', type: 'string' },
      ],
    },
  }
}
