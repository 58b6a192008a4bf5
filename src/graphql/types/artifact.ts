import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { artifactKind } from './artifact-kind.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.graphNode('Artifact', {
  description: 'Something that papers link to: code, a model, data, a demonstration or a page.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    url: t.property('url', { description: 'Its address.' }),
    kind: t.property('kind', { type: artifactKind, description: 'What it is.' }),
    owner: t.property('owner', { description: 'The account that it is published under.' }),
    name: t.property('name', { description: 'Its name under that account.' }),
    organization: t.related('OWNED_BY', {
      description:
        "The organisation whose account or internet domain that is, where it is known to be one's.",
    }),
    papers: t.graphConnection({
      type: paperConnection,
      description: 'The papers that link to it.',
      args: papersArguments,
      source: papersOf('artifact'),
    }),
  }),
})
