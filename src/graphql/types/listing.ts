import { listingPapers } from '../../graph/reads/connections/listing-papers.ts'
import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { listingPaperConnection } from './listing-paper-connection.ts'

builder.objectType('Listing', {
  description: 'One page of one source on one day: papers in an order.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'An id that is unique among all nodes.',
      resolve: ({ id }) => globalId('Listing', id),
    }),
    source: t.exposeString('source', { description: 'The source whose page it is.' }),
    title: t.exposeString('title', { description: 'What to call it.' }),
    date: t.expose('date', {
      type: 'Date',
      nullable: true,
      description: 'Its day; null where the page says no year and nothing on it tells.',
    }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'Its papers in the order of the page.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, listingPapers, args, info),
      },
      listingPaperConnection,
    ),
  }),
})
