import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { authorNode } from '../nodes/author-node.ts'
import type { AuthorNode } from '../nodes/author-node.ts'

/** A paper's authors in its own order. */
export const paperAuthors: ConnectionRead<AuthorNode, { position: number }> = {
  name: 'Paper.authors',
  node: authorNode,
  edge: { projection: 'r {.position}', shape: z.object({ position: z.number() }) },
  source: along('(:Paper {id: key})-[r:WRITTEN_BY]->(n:Author)'),
  order: {
    name: 'POSITION',
    isIndexed: false,
    within: null,
    keys: [
      { expression: 'r.position', direction: 'ASC', type: 'number' },
      { expression: 'n.id', direction: 'ASC', type: 'string' },
    ],
  },
}
