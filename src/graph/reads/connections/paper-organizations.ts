import { z } from 'zod'
import { along } from '../along.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { entityOrder } from '../entity-order.ts'
import { organizationNode } from '../nodes/organization-node.ts'
import type { OrganizationNode } from '../nodes/organization-node.ts'

const edge = z.object({ evidence: z.array(z.enum(['STATED', 'REPOSITORY', 'AFFILIATION'])) })

/** The organisations that a paper is from, by name. */
export const paperOrganizations: ConnectionRead<OrganizationNode, z.infer<typeof edge>> = {
  name: 'Paper.organizations',
  node: organizationNode,
  edge: { projection: 'r {.evidence}', shape: edge },
  source: along('(:Paper {id: key})-[r:FROM]->(n:Organization)'),
  order: entityOrder({ field: 'NAME', direction: 'ASC' }),
}
