import { conceptsConnection } from '../../graph/reads/connections/concepts-connection.ts'
import { listingsConnection } from '../../graph/reads/connections/listings-connection.ts'
import { organizationsConnection } from '../../graph/reads/connections/organizations-connection.ts'
import { themesConnection } from '../../graph/reads/connections/themes-connection.ts'
import { topicsConnection } from '../../graph/reads/connections/topics-connection.ts'
import { nodeByKey } from '../../graph/reads/node-by-key.ts'
import { conceptNode } from '../../graph/reads/nodes/concept-node.ts'
import { organizationNode } from '../../graph/reads/nodes/organization-node.ts'
import { themeNode } from '../../graph/reads/nodes/theme-node.ts'
import { topicNode } from '../../graph/reads/nodes/topic-node.ts'
import { readStatistics } from '../../graph/reads/read-statistics.ts'
import { builder } from '../builder.ts'
import { loadNode } from '../load-node.ts'
import { mostPapersFirst } from '../page/most-papers-first.ts'
import { resolveConnection } from '../page/resolve-connection.ts'
import { papersOf } from '../papers-of.ts'
import { readIdOf } from '../read-id-of.ts'
import { readNode } from '../read-node.ts'
import { readNodes } from '../read-nodes.ts'
import { readPaper } from '../read-paper.ts'
import { resolveSearch } from '../search/resolve-search.ts'
import { resolveSimilarPapers } from '../similarity/resolve-similar-papers.ts'
import { resolveSimilarity } from '../similarity/resolve-similarity.ts'
import { conceptConnection } from './concept-connection.ts'
import { conceptFilter } from './concept-filter.ts'
import { entityOrder } from './entity-order.ts'
import { listingConnection } from './listing-connection.ts'
import { organizationConnection } from './organization-connection.ts'
import { organizationFilter } from './organization-filter.ts'
import { paperConnection } from './paper-connection.ts'
import { paperFilter } from './paper-filter.ts'
import { paperKey } from './paper-key.ts'
import { paperSearchConnection } from './paper-search-connection.ts'
import { papersArguments } from './papers-arguments.ts'
import { searchMode } from './search-mode.ts'
import { similarPaperConnection } from './similar-paper-connection.ts'
import { similarity } from './similarity.ts'
import { statistics } from './statistics.ts'
import { themeConnection } from './theme-connection.ts'
import { topicConnection } from './topic-connection.ts'
import { topicFilter } from './topic-filter.ts'

const entityOrderArgument = {
  type: entityOrder,
  defaultValue: mostPapersFirst,
  description:
    'The order; those with the most papers first unless given. Cursors of one order do not work in another.',
}

builder.queryType({
  description: 'Where every walk through the graph begins.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'Whatever has this id; null where nothing has.',
      args: { id: t.arg.id({ required: true, description: "A node's `id`." }) },
      resolve: (_root, { id }, { load }) => readNode(load, id),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      nullable: { list: false, items: true },
      description: 'Whatever has these ids, in their order; null in the place of an id that nothing has.',
      args: { ids: t.arg.idList({ required: true, description: '`id`s of nodes, up to 1,000.' }) },
      resolve: (_root, { ids }, { load }) => readNodes(load, ids),
    }),
    paper: t.field({
      type: 'Paper',
      nullable: true,
      description: 'The paper with one of the keys that papers go by; null where none has it.',
      args: { by: t.arg({ type: paperKey, required: true, description: 'Exactly one key.' }) },
      resolve: (_root, { by }, { load }) => readPaper(load, by),
    }),
    papers: t.connection(
      {
        type: 'Paper',
        description: 'All papers, or those that match.',
        args: papersArguments,
        resolve: (_root, args, context, info) =>
          resolveConnection(context, null, papersOf('Query.papers', null, args), args, info),
      },
      paperConnection,
    ),
    topic: t.field({
      type: 'Topic',
      nullable: true,
      description: 'The topic with this slug; null where there is none.',
      args: { slug: t.arg.string({ required: true, description: 'As machine-translation.' }) },
      resolve: (_root, { slug }, { load }) => loadNode(load, nodeByKey(topicNode), topicNode, slug),
    }),
    topics: t.connection(
      {
        type: 'Topic',
        description: 'All topics, or those that match.',
        args: {
          where: t.arg({
            type: topicFilter,
            description: 'Only topics that match; all of them unless given.',
          }),
          orderBy: t.arg(entityOrderArgument),
        },
        resolve: (_root, args, context, info) =>
          resolveConnection(
            context,
            null,
            topicsConnection(args.where ?? {}, args.orderBy ?? mostPapersFirst),
            args,
            info,
          ),
      },
      topicConnection,
    ),
    theme: t.field({
      type: 'Theme',
      nullable: true,
      description: 'The theme with this id; null where there is none.',
      args: { id: t.arg.id({ required: true, description: "A theme's `id`." }) },
      resolve: (_root, { id }, { load }) =>
        loadNode(load, nodeByKey(themeNode), themeNode, readIdOf('Theme', id)),
    }),
    themes: t.connection(
      {
        type: 'Theme',
        description: 'All themes.',
        args: { orderBy: t.arg(entityOrderArgument) },
        resolve: (_root, args, context, info) =>
          resolveConnection(context, null, themesConnection(args.orderBy ?? mostPapersFirst), args, info),
      },
      themeConnection,
    ),
    concept: t.field({
      type: 'Concept',
      nullable: true,
      description: 'The concept with this slug; null where there is none.',
      args: { slug: t.arg.string({ required: true, description: 'As knowledge-distillation.' }) },
      resolve: (_root, { slug }, { load }) => loadNode(load, nodeByKey(conceptNode), conceptNode, slug),
    }),
    concepts: t.connection(
      {
        type: 'Concept',
        description: 'All concepts, or those that match.',
        args: {
          where: t.arg({
            type: conceptFilter,
            description: 'Only concepts that match; all of them unless given.',
          }),
          orderBy: t.arg(entityOrderArgument),
        },
        resolve: (_root, args, context, info) =>
          resolveConnection(
            context,
            null,
            conceptsConnection(args.where ?? {}, args.orderBy ?? mostPapersFirst),
            args,
            info,
          ),
      },
      conceptConnection,
    ),
    organization: t.field({
      type: 'Organization',
      nullable: true,
      description: 'The organisation with this slug; null where there is none.',
      args: { slug: t.arg.string({ required: true, description: "The organisation's slug." }) },
      resolve: (_root, { slug }, { load }) =>
        loadNode(load, nodeByKey(organizationNode), organizationNode, slug),
    }),
    organizations: t.connection(
      {
        type: 'Organization',
        description: 'All organisations, or those that match.',
        args: {
          where: t.arg({
            type: organizationFilter,
            description: 'Only organisations that match; all of them unless given.',
          }),
          orderBy: t.arg(entityOrderArgument),
        },
        resolve: (_root, args, context, info) =>
          resolveConnection(
            context,
            null,
            organizationsConnection(args.where ?? {}, args.orderBy ?? mostPapersFirst),
            args,
            info,
          ),
      },
      organizationConnection,
    ),
    listings: t.connection(
      {
        type: 'Listing',
        description: 'All listings, the newest first; those whose year nobody knows come last.',
        resolve: (_root, args, context, info) =>
          resolveConnection(context, null, listingsConnection, args, info),
      },
      listingConnection,
    ),
    search: t.connection(
      {
        type: 'Paper',
        description:
          'Papers for a few words: by their words, by their meaning, or both (fused). Filters apply before the cut.',
        args: {
          query: t.arg.string({
            required: true,
            description: 'A few words, up to 10,000 characters. Words between double quotes stay together.',
          }),
          mode: t.arg({
            type: searchMode,
            required: true,
            defaultValue: 'HYBRID',
            description: 'How to look for them; by words and meaning both unless given.',
          }),
          where: t.arg({ type: paperFilter, description: 'Only papers that match.' }),
        },
        resolve: (_root, args, context, info) => resolveSearch(args, context, info),
      },
      paperSearchConnection,
    ),
    similarPapers: t.connection(
      {
        type: 'Paper',
        description:
          'Papers most like a set of papers, and unlike another, each with the reason. Half of the score is the likeness to the paper of the set that is nearest, half the mean of all.',
        args: {
          to: t.arg.idList({ required: true, description: '`id`s of the papers to be like, 1 to 50.' }),
          unlike: t.arg.idList({ description: '`id`s of papers to be unlike, up to 50.' }),
          where: t.arg({ type: paperFilter, description: 'Only papers that match.' }),
        },
        resolve: (_root, args, context, info) => resolveSimilarPapers(args, context, info),
      },
      similarPaperConnection,
    ),
    similarity: t.field({
      type: [similarity],
      nullable: { list: false, items: true },
      description:
        'How alike one paper is to each of others, and why; in the order asked for, null for an unknown one.',
      args: {
        from: t.arg.id({ required: true, description: "A paper's `id`." }),
        to: t.arg.idList({
          required: true,
          description: '`id`s of the papers to compare it with, up to 100.',
        }),
      },
      resolve: (_root, ids, context) => resolveSimilarity(ids, context),
    }),
    statistics: t.field({
      type: statistics,
      description: 'How much the graph holds.',
      resolve: (_root, _args, { graph }) => readStatistics(graph),
    }),
  }),
})
