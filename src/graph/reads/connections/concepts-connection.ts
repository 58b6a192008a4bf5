import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityConditions } from '../entity-conditions.ts'
import type { EntityFilter } from '../entity-conditions.ts'
import { entityOrder } from '../entity-order.ts'
import type { EntityOrder } from '../entity-order.ts'
import { conceptNode } from '../nodes/concept-node.ts'
import type { ConceptNode } from '../nodes/concept-node.ts'
import { parameterList } from '../parameter-list.ts'

export type ConceptFilter = EntityFilter & { kind?: ConceptKind | null | undefined }

/** Concepts of the whole graph. */
export const conceptsConnection = (
  filter: ConceptFilter,
  order: EntityOrder,
): ConnectionRead<ConceptNode, null> => {
  const list = parameterList('where')
  const where = [
    ...entityConditions(filter, list),
    ...(typeof filter.kind === 'string' ? [`n.kind = ${list.add(filter.kind)}`] : []),
  ]
  return {
    name: 'Query.concepts',
    node: conceptNode,
    edge: bareEdge,
    source: { pattern: '(n:Concept)', where, binds: 'n', parameters: list.parameters, degree: null },
    order: entityOrder(order),
  }
}
