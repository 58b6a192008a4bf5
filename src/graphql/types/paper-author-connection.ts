import type { AuthorNode } from '../../graph/reads/nodes/author-node.ts'
import { builder } from '../builder.ts'
import type { RelayConnection } from '../page/relay-connection.ts'

/** A page of a paper's authors. */
export const paperAuthorConnection = builder.connectionObject<
  'Author',
  RelayConnection<AuthorNode, { position: number }>
>(
  { type: 'Author', name: 'PaperAuthorConnection', description: "A page of a paper's authors." },
  {
    name: 'PaperAuthorEdge',
    description: "One place in a page of a paper's authors.",
    fields: (t) => ({
      position: t.int({
        description: 'Where the author stands among the authors, from 1.',
        resolve: ({ said }) => said.position,
      }),
    }),
  },
)
