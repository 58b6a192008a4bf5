import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.objectType('Author', {
  description: 'Someone whom sources name as an author; people of one name are not told apart.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ id }) => globalId('Author', id),
    }),
    name: t.exposeString('name', { description: 'The name as a source writes it.' }),
    paperCount: t.exposeInt('paperCount', { description: 'How many papers name them as an author.' }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'The papers that name them as an author.',
        args: papersArguments,
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, papersOf('Author.papers', 'author', args), args, info),
      },
      paperConnection,
    ),
  }),
})
