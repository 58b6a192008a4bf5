import type { OrganizationNode } from '../../graph/reads/nodes/organization-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'
import { evidence } from './evidence.ts'

/** A page of a paper's organisations. */
export const paperOrganizationConnection = builder.connectionObject<
  'Organization',
  RelayConnection<OrganizationNode, { evidence: (typeof evidence.$inferType)[] }>
>(
  {
    type: 'Organization',
    name: 'PaperOrganizationConnection',
    description: 'A page of the organisations that a paper is from.',
  },
  {
    name: 'PaperOrganizationEdge',
    description: 'One organisation that a paper is from.',
    fields: (t) => ({
      evidence: t.field({
        type: [evidence],
        description: 'How we know it.',
        resolve: ({ said }) => said.evidence,
      }),
    }),
  },
)
