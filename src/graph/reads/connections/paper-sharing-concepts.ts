import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { paperNode } from '../nodes/paper-node.ts'
import type { PaperNode } from '../nodes/paper-node.ts'
import { paperConditions } from '../paper-conditions.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { parameterList } from '../parameter-list.ts'

const edge = z.object({
  weight: z.number(),
  concepts: z.array(z.string()),
  conceptWeights: z.array(z.number()),
})

/** The concepts that two papers share and how much each matters: parallel lists, strongest first. */
export type SharingEdge = z.infer<typeof edge>

/** The papers that share concepts with a paper, the most first. The relationship is stored once a pair, so it is walked both ways. */
export const paperSharingConcepts = (filter: PaperFilter): ConnectionRead<PaperNode, SharingEdge> => {
  const list = parameterList('where')
  const where = paperConditions(filter, list)
  return {
    name: 'Paper.sharingConcepts',
    node: paperNode,
    edge: { projection: 'r {.weight, .concepts, .conceptWeights}', shape: edge },
    source: along('(:Paper {id: key})-[r:SHARES_CONCEPT]-(n:Paper)', where, list.parameters),
    order: {
      name: 'WEIGHT',
      isIndexed: false,
      within: null,
      keys: [
        { expression: 'r.weight', direction: 'DESC', type: 'number' },
        { expression: 'n.id', direction: 'ASC', type: 'string' },
      ],
    },
  }
}
