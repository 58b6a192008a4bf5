import { countedPapers } from '../../graph/reads/counted-papers.ts'
import { timeline } from '../../graph/reads/timeline.ts'
import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { artifactConnection } from './artifact-connection.ts'
import { conceptCountConnection } from './concept-count-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { organizationCountConnection } from './organization-count-connection.ts'
import { paperConnection } from './paper-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { periodArgument } from './period-argument.ts'
import { periodCount } from './period-count.ts'
import { topicCountConnection } from './topic-count-connection.ts'

builder.graphNode('Organization', {
  description: 'A university, company, laboratory or group that papers come from.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId({ description: 'An id that is unique among all nodes.' }),
    slug: t.property('slug', { description: 'Its name for addresses and filters.' }),
    name: t.property('name', { description: 'Its name for people.' }),
    aliases: t.property('aliases', { description: 'Other names and accounts that it goes by.' }),
    url: t.property('url', { description: 'Its own page.' }),
    paperCount: t.property('paperCount', { description: 'How many papers are from it.' }),
    papers: t.graphConnection({
      type: paperConnection,
      description: 'The papers that are from it.',
      args: papersArguments,
      source: papersOf('organization'),
    }),
    topics: t.graphConnection({
      type: topicCountConnection,
      description: 'The topics that its papers are about, the one that most of them are about first.',
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:FROM]-(:Paper)-[:ABOUT]->(${node}:Topic)`),
    }),
    concepts: t.graphConnection({
      type: conceptCountConnection,
      description: 'The concepts that its papers name, the one that most of them name first.',
      args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
      source: ({ parent, node, args: { kind }, param }) =>
        countedPapers(`(${parent.node})<-[:FROM]-(:Paper)-[:MENTIONS]->(${node}:Concept)`, [
          kind && `${node}.kind = ${param(kind)}`,
        ]),
    }),
    collaborators: t.graphConnection({
      type: organizationCountConnection,
      description:
        'The other organisations that its papers are from, the one that shares the most papers first.',
      // It is none of them: a pattern takes no relationship twice, and a paper has one to it.
      source: ({ parent, node }) =>
        countedPapers(`(${parent.node})<-[:FROM]-(:Paper)-[:FROM]->(${node}:Organization)`),
    }),
    artifacts: t.relatedConnection('OWNED_BY', {
      direction: 'in',
      type: artifactConnection,
      description:
        'The code, models, data and pages under its own accounts and internet domains, by address.',
      orderBy: { name: 'URL', by: [{ node: 'key' }], unique: true },
    }),
    timeline: t.graphList({
      type: periodCount,
      description:
        'How many of its papers were published when, the earliest period first. Papers without a day of publication are in none.',
      args: { by: t.arg(periodArgument) },
      source: (scope) => timeline('Organization', scope.args.by, scope),
    }),
  }),
})
