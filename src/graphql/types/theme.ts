import { countedPapers } from '../../graph/reads/counted-papers.ts'
import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { conceptCountConnection } from './concept-count-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { topicCountConnection } from './topic-count-connection.ts'

builder.graphNode('Theme', {
  description:
    'Papers that share more with each other than with the rest: found in the graph, where topics are given beforehand. A paper is in one at most.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({
      description: 'An id that is unique among all nodes; it stays while the theme keeps most of its papers.',
    }),
    label: t.property('label', {
      description:
        'Up to three names that set it apart from the rest of the graph, of concepts and of one topic; where two themes would have the same, one name more or a number.',
    }),
    paperCount: t.property('paperCount', { description: 'How many papers are in it.' }),
    papers: t.graphConnection({
      type: paperConnection,
      description: 'The papers that are in it.',
      args: papersArguments,
      source: papersOf('theme'),
    }),
    concepts: t.graphConnection({
      type: conceptCountConnection,
      description: 'The concepts that its papers name, the one that most of them name first.',
      args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
      source: ({ parent, node, args: { kind }, param }) =>
        countedPapers(`(${parent.node})<-[:IN_THEME]-(:Paper)-[:MENTIONS]->(${node}:Concept)`, [
          kind && `${node}.kind = ${param(kind)}`,
        ]),
    }),
    topics: t.graphConnection({
      type: topicCountConnection,
      description: 'The topics that its papers are about, the one that most of them are about first.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:IN_THEME]-(:Paper)-[:ABOUT]->(${node}:Topic)`),
    }),
  }),
})
