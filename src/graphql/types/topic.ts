import { topicNarrower } from '../../graph/reads/connections/topic-narrower.ts'
import { topicNode } from '../../graph/reads/nodes/topic-node.ts'
import { topicBroader } from '../../graph/reads/topic-broader.ts'
import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { loadNode } from '../load-node.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { topicConnection } from './topic-connection.ts'

builder.objectType('Topic', {
  description: 'A topic of the curated tree, such as machine translation under natural language processing.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ slug }) => globalId('Topic', slug),
    }),
    slug: t.exposeString('slug', {
      description: 'Its name for addresses and filters, as machine-translation.',
    }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    description: t.exposeString('description', { description: 'What belongs to it.' }),
    paperCount: t.exposeInt('paperCount', {
      description: 'How many papers are about it or one of its narrower topics, each counted once.',
    }),
    broader: t.field({
      type: 'Topic',
      nullable: true,
      description: 'The topic that it is a part of; null for an area at the top.',
      resolve: ({ slug }, _args, { load }) => loadNode(load, topicBroader, topicNode, slug),
    }),
    narrower: t.connection(
      {
        type: 'Topic',
        description: 'The topics directly under it, the one with the most papers first.',
        resolve: ({ slug }, args, context, info) =>
          resolveConnection(context, slug, topicNarrower, args, info),
      },
      topicConnection,
    ),
    papers: t.connection(
      {
        type: 'Paper',
        description: "Its papers and its narrower topics' papers, each once.",
        args: papersArguments,
        resolve: ({ slug }, args, context, info) =>
          resolveConnection(context, slug, papersOf('Topic.papers', 'topic', args), args, info),
      },
      paperConnection,
    ),
  }),
})
