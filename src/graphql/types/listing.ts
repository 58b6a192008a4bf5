import { builder } from '../builder.ts'
import { listingPaperConnection } from './listing-paper-connection.ts'

builder.graphNode('Listing', {
  description: 'One page of one source on one day: papers in an order.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    source: t.property('source', { description: 'The source whose page it is.' }),
    title: t.property('title', { description: 'What to call it.' }),
    date: t.property('date', {
      description: 'Its day; null where the page says no year and nothing on it tells.',
    }),
    papers: t.graphConnection({
      type: listingPaperConnection,
      description: 'Its papers in the order of the page.',
      // The relationship's own index has them in that order, and serves where the other end is not named.
      source: ({ parent, node, relationship }) => ({
        match: `()-[${relationship}:LISTS]->(${node}:Paper)`,
        where: [`${relationship}.listing = ${parent.node}.id`],
        order: {
          name: 'POSITION',
          by: [{ relationship: 'position' }],
          within: 'listing',
          unique: true,
          indexed: true,
        },
        degree: `COUNT { (${parent.node})-[:LISTS]->() }`,
      }),
    }),
  }),
})
