import { entityOrder } from '../../graph/reads/entity-order.ts'
import { paperById } from '../../graph/reads/paper-by-id.ts'
import { paperConditions } from '../../graph/reads/paper-conditions.ts'
import { builder } from '../builder.ts'
import { readFilter } from '../read-filter.ts'
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

builder.graphNode('Paper', {
  description: 'A research paper: one, however many sources list it.',
  interfaces: [builder.nodeInterfaceRef()],
  lookup: paperById,
  fields: (t) => ({
    id: t.nodeId({
      description: 'Stays the same for ever; an id that was merged into another paper still finds it.',
    }),
    title: t.property('title', { description: 'The title.' }),
    abstract: t.property('abstract', { description: "The authors' own summary, where a source has it." }),
    summary: t.property('summary', {
      description: 'Two or three sentences: the task, the method, what it was tried on.',
    }),
    publishedAt: t.property('publishedAt', {
      description: 'The day of publication: the earliest that a source states.',
    }),
    authorCount: t.property('authorCount', {
      description: 'How many authors there are, where a source states it, even if it does not name them.',
    }),
    upvotes: t.property('upvotes', { description: 'The most upvotes that a source counted.' }),
    arxivId: t.property('arxivId', {
      description: 'Its identifier at arXiv, without version, as 2501.01234.',
    }),
    doi: t.property('doi', { description: 'Its DOI, as 10.5281/zenodo.7570357.' }),
    url: t.property('url', { description: 'Where to read it.' }),
    updatedAt: t.property('updatedAt', { description: 'When anything about it last changed here.' }),
    primaryTopic: t.related('ABOUT', {
      description: 'The one topic that it is most about.',
      where: ({ relationship }) => [`${relationship}.primary`],
    }),
    theme: t.related('IN_THEME', {
      description:
        'The theme that it belongs to; null where it has too little in common with any, or a little with several.',
    }),
    topics: t.relatedConnection('ABOUT', {
      type: paperTopicConnection,
      description:
        'What it is about: its own topics first, then those that are broader, each strongest first.',
      orderBy: {
        name: 'DIRECT SCORE',
        by: [
          { relationship: 'direct', direction: 'DESC' },
          { relationship: 'score', direction: 'DESC' },
        ],
      },
    }),
    concepts: t.relatedConnection('MENTIONS', {
      type: paperConceptConnection,
      description: 'The tasks, methods, models, datasets and the like that it names, the most central first.',
      args: { kind: t.arg({ type: conceptKind, description: 'Only concepts of this kind.' }) },
      where: ({ node, args: { kind }, param }) => [kind && `${node}.kind = ${param(kind)}`],
      orderBy: { name: 'SCORE', by: [{ relationship: 'score', direction: 'DESC' }] },
    }),
    organizations: t.relatedConnection('FROM', {
      type: paperOrganizationConnection,
      description: 'The organisations that it is from, by name.',
      orderBy: { ...entityOrder({ field: 'NAME', direction: 'ASC' }), indexed: false },
    }),
    authors: t.relatedConnection('WRITTEN_BY', {
      type: paperAuthorConnection,
      description: 'Its authors in their own order, where a source names them.',
      orderBy: { name: 'POSITION', by: [{ relationship: 'position' }] },
    }),
    artifacts: t.relatedConnection('LINKS_TO', {
      type: artifactConnection,
      description: 'The code, models, data and pages that it links to, by address.',
      orderBy: { name: 'URL', by: [{ node: 'key' }], unique: true },
    }),
    listings: t.relatedConnection('LISTS', {
      direction: 'in',
      type: paperListingConnection,
      description: 'Where and when it was listed, the newest listing first.',
      orderBy: {
        name: 'DATE DESC',
        by: [{ node: 'byDate', direction: 'DESC' }, { relationship: 'position' }],
        unique: true,
      },
    }),
    similar: t.relatedConnection('SIMILAR_TO', {
      type: similarPaperConnection,
      description:
        'The papers most like this one, by meaning, words, concepts and topics, each with the reason: ten at most, and none with a score below 0.05.',
      args: { where: t.arg({ type: paperFilter, description: 'Only those of the ten that match.' }) },
      where: ({ args, ...names }) => paperConditions(readFilter(args.where), names),
      orderBy: { name: 'SCORE', by: [{ relationship: 'score', direction: 'DESC' }] },
    }),
    sharingConcepts: t.relatedConnection('SHARES_CONCEPT', {
      direction: 'both',
      type: paperSharingConceptsConnection,
      description:
        'The papers that share concepts that matter with this one, those that share the most first.',
      args: { where: t.arg({ type: paperFilter, description: 'Only papers that match.' }) },
      where: ({ args, ...names }) => paperConditions(readFilter(args.where), names),
      orderBy: { name: 'WEIGHT', by: [{ relationship: 'weight', direction: 'DESC' }] },
    }),
    sources: t.relatedList('DESCRIBES', {
      direction: 'in',
      description: 'What each source said of it: the trail of how it came to be one paper.',
      orderBy: { by: [{ node: 'source' }, { node: 'sourceId' }], unique: true },
    }),
  }),
})
