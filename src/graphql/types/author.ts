import { countedPapers } from '../../graph/reads/counted-papers.ts'
import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { authorCountConnection } from './author-count-connection.ts'
import { organizationCountConnection } from './organization-count-connection.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'

builder.graphNode('Author', {
  description: 'Someone whom sources name as an author; people of one name are not told apart.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    name: t.property('name', { description: 'The name as a source writes it.' }),
    paperCount: t.property('paperCount', { description: 'How many papers name them as an author.' }),
    papers: t.graphConnection({
      type: paperConnection,
      description: 'The papers that name them as an author.',
      args: papersArguments,
      source: papersOf('author'),
    }),
    coauthors: t.graphConnection({
      type: authorCountConnection,
      description: 'The other authors of their papers, the one who shares the most first.',
      // The author is none of them: a pattern takes no relationship twice, and a paper has one to each author.
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:WRITTEN_BY]-(:Paper)-[:WRITTEN_BY]->(${node}:Author)`),
    }),
    organizations: t.graphConnection({
      type: organizationCountConnection,
      description:
        'The organisations that their papers are from, the one with the most of them first. A paper does not say which of its authors is from where.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:WRITTEN_BY]-(:Paper)-[:FROM]->(${node}:Organization)`),
    }),
  }),
})
