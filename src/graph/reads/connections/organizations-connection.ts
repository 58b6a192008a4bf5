import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityConditions } from '../entity-conditions.ts'
import type { EntityFilter } from '../entity-conditions.ts'
import { entityOrder } from '../entity-order.ts'
import type { EntityOrder } from '../entity-order.ts'
import { organizationNode } from '../nodes/organization-node.ts'
import type { OrganizationNode } from '../nodes/organization-node.ts'
import { parameterList } from '../parameter-list.ts'

/** Organisations of the whole graph. */
export const organizationsConnection = (
  filter: EntityFilter,
  order: EntityOrder,
): ConnectionRead<OrganizationNode, null> => {
  const list = parameterList('where')
  const where = entityConditions(filter, list)
  return {
    name: 'Query.organizations',
    node: organizationNode,
    edge: bareEdge,
    source: { pattern: '(n:Organization)', where, binds: 'n', parameters: list.parameters, degree: null },
    order: entityOrder(order),
  }
}
