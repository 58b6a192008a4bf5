import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.objectType('Organization', {
  description: 'A university, company, laboratory or group that papers come from.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ slug }) => globalId('Organization', slug),
    }),
    slug: t.exposeString('slug', { description: 'Its name for addresses and filters.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names and accounts that it goes by.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its own page.' }),
    paperCount: t.exposeInt('paperCount', { description: 'How many papers are from it.' }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'The papers that are from it.',
        args: papersArguments,
        resolve: ({ slug }, args, context, info) =>
          resolveConnection(context, slug, papersOf('Organization.papers', 'organization', args), args, info),
      },
      paperConnection,
    ),
  }),
})
