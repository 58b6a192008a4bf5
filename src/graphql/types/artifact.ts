import { artifactOrganization } from '../../graph/reads/artifact-organization.ts'
import { organizationNode } from '../../graph/reads/nodes/organization-node.ts'
import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { loadNode } from '../load-node.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { artifactKind } from './artifact-kind.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.objectType('Artifact', {
  description: 'Something that papers link to: code, a model, data, a demonstration or a page.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ key }) => globalId('Artifact', key),
    }),
    url: t.exposeString('url', { description: 'Its address.' }),
    kind: t.expose('kind', { type: artifactKind, description: 'What it is.' }),
    owner: t.exposeString('owner', {
      nullable: true,
      description: 'The account that it is published under.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'Its name under that account.' }),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      description: "The organisation whose account that is, where it is known to be one's.",
      resolve: ({ key }, _args, { load }) => loadNode(load, artifactOrganization, organizationNode, key),
    }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'The papers that link to it.',
        args: papersArguments,
        resolve: ({ key }, args, context, info) =>
          resolveConnection(context, key, papersOf('Artifact.papers', 'artifact', args), args, info),
      },
      paperConnection,
    ),
  }),
})
