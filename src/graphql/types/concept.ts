import { countedPapers } from '../../graph/reads/counted-papers.ts'
import { timeline } from '../../graph/reads/timeline.ts'
import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { conceptCountConnection } from './concept-count-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { organizationCountConnection } from './organization-count-connection.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { periodArgument } from './period-argument.ts'
import { periodCount } from './period-count.ts'
import { topicCountConnection } from './topic-count-connection.ts'

builder.graphNode('Concept', {
  description: 'A task, method, model, dataset or the like that papers name.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    slug: t.property('slug', {
      description: 'Its name for addresses and filters, as knowledge-distillation.',
    }),
    name: t.property('name', { description: 'Its name for people.' }),
    kind: t.property('kind', { type: conceptKind, description: 'What sort of thing it is.' }),
    aliases: t.property('aliases', { description: 'Other names that papers give it.' }),
    paperCount: t.property('paperCount', { description: 'How many papers name it.' }),
    papers: t.graphConnection({
      type: paperConnection,
      description: 'The papers that name it.',
      args: papersArguments,
      source: papersOf('concept'),
    }),
    related: t.graphConnection({
      type: conceptCountConnection,
      description: 'The other concepts that its papers name, the one that most of them name first.',
      // It is none of them: a pattern takes no relationship twice, and a paper has one to it.
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:MENTIONS]-(:Paper)-[:MENTIONS]->(${node}:Concept)`),
    }),
    topics: t.graphConnection({
      type: topicCountConnection,
      description: 'The topics that its papers are about, the one that most of them are about first.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:MENTIONS]-(:Paper)-[:ABOUT]->(${node}:Topic)`),
    }),
    organizations: t.graphConnection({
      type: organizationCountConnection,
      description: 'The organisations that its papers are from, the one with the most of them first.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:MENTIONS]-(:Paper)-[:FROM]->(${node}:Organization)`),
    }),
    timeline: t.graphList({
      type: periodCount,
      description:
        'How many of its papers were published when, the earliest period first. Papers without a day of publication are in none.',
      args: { by: t.arg(periodArgument) },
      source: (scope) => timeline('Concept', scope.args.by, scope),
    }),
  }),
})
