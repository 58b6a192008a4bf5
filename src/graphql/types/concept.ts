import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { conceptKind } from './concept-kind.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.objectType('Concept', {
  description: 'A task, method, model, dataset or the like that papers name.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ slug }) => globalId('Concept', slug),
    }),
    slug: t.exposeString('slug', {
      description: 'Its name for addresses and filters, as knowledge-distillation.',
    }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    kind: t.expose('kind', { type: conceptKind, description: 'What sort of thing it is.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that papers give it.' }),
    paperCount: t.exposeInt('paperCount', { description: 'How many papers name it.' }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'The papers that name it.',
        args: papersArguments,
        resolve: ({ slug }, args, context, info) =>
          resolveConnection(context, slug, papersOf('Concept.papers', 'concept', args), args, info),
      },
      paperConnection,
    ),
  }),
})
