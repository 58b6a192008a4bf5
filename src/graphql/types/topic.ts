import { countedPapers } from '../../graph/reads/counted-papers.ts'
import { entityOrder } from '../../graph/reads/entity-order.ts'
import { timeline } from '../../graph/reads/timeline.ts'
import { builder } from '../builder.ts'
import { mostPapersFirst } from '../most-papers-first.ts'
import { papersOf } from '../papers-of.ts'
import { conceptCountConnection } from './concept-count-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { organizationCountConnection } from './organization-count-connection.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { periodArgument } from './period-argument.ts'
import { periodCount } from './period-count.ts'
import { topicConnection } from './topic-connection.ts'

builder.graphNode('Topic', {
  description: 'A topic of the curated tree, such as machine translation under natural language processing.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    slug: t.property('slug', { description: 'Its name for addresses and filters, as machine-translation.' }),
    name: t.property('name', { description: 'Its name for people.' }),
    description: t.property('description', { description: 'What belongs to it.' }),
    paperCount: t.property('paperCount', {
      description: 'How many papers are about it or one of its narrower topics, each counted once.',
    }),
    broader: t.related('BROADER', {
      description: 'The topic that it is a part of; null for an area at the top.',
    }),
    narrower: t.relatedConnection('BROADER', {
      direction: 'in',
      type: topicConnection,
      description: 'The topics directly under it, the one with the most papers first.',
      orderBy: { ...entityOrder(mostPapersFirst), indexed: false },
    }),
    papers: t.graphConnection({
      type: paperConnection,
      description: "Its papers and its narrower topics' papers, each once.",
      args: papersArguments,
      source: papersOf('topic'),
    }),
    organizations: t.graphConnection({
      type: organizationCountConnection,
      description: 'The organisations that its papers are from, the one with the most of them first.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:ABOUT]-(:Paper)-[:FROM]->(${node}:Organization)`),
    }),
    concepts: t.graphConnection({
      type: conceptCountConnection,
      description: 'The concepts that its papers name, the one that most of them name first.',
      args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
      source: ({ parent, node, args: { kind }, param }) =>
        countedPapers(`(${parent.node})<-[:ABOUT]-(:Paper)-[:MENTIONS]->(${node}:Concept)`, [
          kind && `${node}.kind = ${param(kind)}`,
        ]),
    }),
    timeline: t.graphList({
      type: periodCount,
      description:
        'How many of its papers were published when, the earliest period first. Papers without a day of publication are in none.',
      args: { by: t.arg(periodArgument) },
      source: (scope) => timeline('Topic', scope.args.by, scope),
    }),
  }),
})
