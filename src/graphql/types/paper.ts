import { z } from 'zod'
import { paperArtifacts } from '../../graph/reads/connections/paper-artifacts.ts'
import { paperAuthors } from '../../graph/reads/connections/paper-authors.ts'
import { paperConcepts } from '../../graph/reads/connections/paper-concepts.ts'
import { paperListings } from '../../graph/reads/connections/paper-listings.ts'
import { paperOrganizations } from '../../graph/reads/connections/paper-organizations.ts'
import { paperSharingConcepts } from '../../graph/reads/connections/paper-sharing-concepts.ts'
import { paperTopics } from '../../graph/reads/connections/paper-topics.ts'
import { sourceRecordNode } from '../../graph/reads/nodes/source-record-node.ts'
import { themeNode } from '../../graph/reads/nodes/theme-node.ts'
import { topicNode } from '../../graph/reads/nodes/topic-node.ts'
import { paperAbstract } from '../../graph/reads/paper-abstract.ts'
import { paperPrimaryTopic } from '../../graph/reads/paper-primary-topic.ts'
import { paperSources } from '../../graph/reads/paper-sources.ts'
import { paperTheme } from '../../graph/reads/paper-theme.ts'
import { builder } from '../builder.ts'
import { globalId } from '../global-id.ts'
import { loadNode } from '../load-node.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { readFilter } from '../read-filter.ts'
import { resolveSimilar } from '../resolve-similar.ts'
import { artifactConnection } from './artifact-connection.ts'
import { conceptKind } from './concept-kind.ts'
import { paperAuthorConnection } from './paper-author-connection.ts'
import { paperConceptConnection } from './paper-concept-connection.ts'
import { paperFilter } from './paper-filter.ts'
import { paperListingConnection } from './paper-listing-connection.ts'
import { paperOrganizationConnection } from './paper-organization-connection.ts'
import { paperSharingConceptsConnection } from './paper-sharing-concepts-connection.ts'
import { paperTopicConnection } from './paper-topic-connection.ts'
import { similarPaperConnection } from './similar-paper-connection.ts'

const abstractRow = z.object({ abstract: z.string().nullable() })

const sourcesRow = z.object({ nodes: z.array(sourceRecordNode.shape) })

builder.objectType('Paper', {
  description: 'A research paper: one, however many sources list it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      description: 'Stays the same for ever; an id that was merged into another paper still finds it.',
      resolve: ({ id }) => globalId('Paper', id),
    }),
    title: t.exposeString('title', { description: 'The title.' }),
    abstract: t.string({
      nullable: true,
      description: "The authors' own summary, where a source has it.",
      resolve: async ({ id }, _args, { load }) =>
        abstractRow.parse((await load(paperAbstract, id)) ?? { abstract: null }).abstract,
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'Two or three sentences: the task, the method, what it was tried on.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'Date',
      nullable: true,
      description: 'The day of publication: the earliest that a source states.',
    }),
    authorCount: t.exposeInt('authorCount', {
      nullable: true,
      description: 'How many authors there are, where a source states it, even if it does not name them.',
    }),
    upvotes: t.exposeInt('upvotes', {
      nullable: true,
      description: 'The most upvotes that a source counted.',
    }),
    arxivId: t.exposeString('arxivId', {
      nullable: true,
      description: 'Its identifier at arXiv, without version, as 2501.01234.',
    }),
    doi: t.exposeString('doi', { nullable: true, description: 'Its DOI, as 10.5281/zenodo.7570357.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where to read it.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When anything about it last changed here.',
    }),
    primaryTopic: t.field({
      type: 'Topic',
      nullable: true,
      description: 'The one topic that it is most about.',
      resolve: ({ id }, _args, { load }) => loadNode(load, paperPrimaryTopic, topicNode, id),
    }),
    theme: t.field({
      type: 'Theme',
      nullable: true,
      description: 'The theme that it belongs to; null where it shares too little with other papers.',
      resolve: ({ id }, _args, { load }) => loadNode(load, paperTheme, themeNode, id),
    }),
    topics: t.connection(
      {
        type: 'Topic',
        description:
          'What it is about: its own topics first, then those that are broader, each strongest first.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, paperTopics, args, info),
      },
      paperTopicConnection,
    ),
    concepts: t.connection(
      {
        type: 'Concept',
        description:
          'The tasks, methods, models, datasets and the like that it names, the most central first.',
        args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, paperConcepts(args.kind ?? null), args, info),
      },
      paperConceptConnection,
    ),
    organizations: t.connection(
      {
        type: 'Organization',
        description: 'The organisations that it is from, by name.',
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, paperOrganizations, args, info),
      },
      paperOrganizationConnection,
    ),
    authors: t.connection(
      {
        type: 'Author',
        description: 'Its authors in their own order, where a source names them.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, paperAuthors, args, info),
      },
      paperAuthorConnection,
    ),
    artifacts: t.connection(
      {
        type: 'Artifact',
        description: 'The code, models, data and pages that it links to, by address.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, paperArtifacts, args, info),
      },
      artifactConnection,
    ),
    listings: t.connection(
      {
        type: 'Listing',
        description: 'Where and when it was listed, the newest listing first.',
        resolve: ({ id }, args, context, info) => resolveConnection(context, id, paperListings, args, info),
      },
      paperListingConnection,
    ),
    similar: t.connection(
      {
        type: 'Paper',
        description: 'The papers most like this one, by meaning and words, each with the reason.',
        args: { where: t.arg({ type: paperFilter, description: 'Only papers that match.' }) },
        resolve: (paper, args, context, info) => resolveSimilar(paper, args, context, info),
      },
      similarPaperConnection,
    ),
    sharingConcepts: t.connection(
      {
        type: 'Paper',
        description:
          'The papers that share concepts that matter with this one, those that share the most first.',
        args: { where: t.arg({ type: paperFilter, description: 'Only papers that match.' }) },
        resolve: ({ id }, args, context, info) =>
          resolveConnection(context, id, paperSharingConcepts(readFilter(args.where)), args, info),
      },
      paperSharingConceptsConnection,
    ),
    sources: t.field({
      type: ['SourceRecord'],
      description: 'What each source said of it: the trail of how it came to be one paper.',
      resolve: async ({ id }, _args, { load }) =>
        sourcesRow.parse((await load(paperSources, id)) ?? { nodes: [] }).nodes,
    }),
  }),
})
