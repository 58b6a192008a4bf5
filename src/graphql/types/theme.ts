import { themeConcepts } from '../../graph/reads/connections/theme-concepts.ts'
import { themeTopics } from '../../graph/reads/connections/theme-topics.ts'
import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { conceptCountConnection } from './concept-count-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { topicCountConnection } from './topic-count-connection.ts'

builder.objectType('Theme', {
  description:
    'Papers that share more with each other than with the rest: found in the graph, where topics are given beforehand. A paper is in one at most.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes; it stays while the theme keeps most of its papers.',
      resolve: ({ id }) => globalId('Theme', id),
    }),
    label: t.exposeString('label', {
      description: 'The two or three concepts that set it apart from the rest of the graph.',
    }),
    paperCount: t.exposeInt('paperCount', { description: 'How many papers are in it.' }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'The papers that are in it.',
        args: papersArguments,
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, papersOf('Theme.papers', 'theme', args), args, info),
      },
      paperConnection,
    ),
    concepts: t.connection(
      {
        type: 'Concept',
        description: 'The concepts that its papers name, the one that most of them name first.',
        args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, themeConcepts(args.kind ?? null), args, info),
      },
      conceptCountConnection,
    ),
    topics: t.connection(
      {
        type: 'Topic',
        description: 'The topics that its papers are about, the one that most of them are about first.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, themeTopics, args, info),
      },
      topicCountConnection,
    ),
  }),
})
