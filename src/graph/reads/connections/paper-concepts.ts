import { z } from 'zod'
import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { conceptNode } from '../nodes/concept-node.ts'
import type { ConceptNode } from '../nodes/concept-node.ts'

/** The concepts that a paper names, the most central first; of one kind, or of every kind where `kind` is null. */
export const paperConcepts = (
  kind: ConceptKind | null,
): ConnectionRead<ConceptNode, { score: number; spelling: string }> => ({
  name: 'Paper.concepts',
  node: conceptNode,
  edge: {
    projection: 'r {.score, .spelling}',
    shape: z.object({ score: z.number(), spelling: z.string() }),
  },
  source:
    kind === null
      ? along('(:Paper {id: key})-[r:MENTIONS]->(n:Concept)')
      : along('(:Paper {id: key})-[r:MENTIONS]->(n:Concept)', ['n.kind = $kind'], { kind }),
  order: {
    name: 'SCORE',
    isIndexed: false,
    within: null,
    keys: [
      { expression: 'r.score', direction: 'DESC', type: 'number' },
      { expression: 'n.slug', direction: 'ASC', type: 'string' },
    ],
  },
})
