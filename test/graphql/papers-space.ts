import { globalId } from '../../src/graphql/global-id.ts'
import { schema } from '../../src/graphql/schema.ts'
import type { QuerySpace } from '../pothos-neo4j/random/random-query.ts'

const ids = [
  globalId('Paper', 'p01'),
  globalId('Paper', 'old'),
  globalId('Topic', 'language'),
  globalId('Concept', 'bert'),
  globalId('Organization', 'acme'),
  globalId('Author', 'a1'),
  globalId('Artifact', 'https://code.example/acme/tool'),
  globalId('Listing', 'pages:2026-01-08'),
  globalId('Paper', 'nobody'),
]

const filters = [
  { topic: 'language' },
  { anyConcept: ['bert', 'bleu'] },
  { publishedFrom: '2025-01-01', hasCode: false },
  { any: [{ organization: 'acme' }, { not: { topic: 'language' } }] },
]

const orders = (fields: readonly string[]) =>
  fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })))

const paperOrders = orders(['PUBLISHED_AT', 'UPVOTES', 'TITLE', 'UPDATED_AT'])

const entityOrders = orders(['NAME', 'PAPER_COUNT'])

const resolved = [
  'search',
  'similarPapers',
  'similarity',
  'paths',
  'subgraph',
  'suggest',
  'trends',
  'statistics',
]

const known = ids.slice(0, -1)

const papers = ids.slice(0, 2)

/** Queries over papers, with arguments that find something in the small graph, and some that do not: all that the plugin answers from top to bottom. */
export const papersSpace: QuerySpace = {
  schema,
  without: resolved.map((name) => `Query.${name}`),
  values: {
    'node.id': ids,
    ids,
    'theme.id': ['tlanguage', 'tnone'].map((key) => globalId('Theme', key)),
    'author.id': ['a1', 'none'].map((key) => globalId('Author', key)),
    by: [{ title: 'Aligned models' }, { arxivId: '2501.01234' }, { id: ids[1] }, { sourceId: 'jsonl:1' }],
    'timeline.by': ['MONTH', 'YEAR'],
    'topic.slug': ['language', 'vision', 'none'],
    'concept.slug': ['bert', 'bleu', 'none'],
    'organization.slug': ['acme', 'zeta', 'none'],
    topic: ['language', 'translation', 'none'],
    theme: ['tlanguage', 'tvision'].map((key) => globalId('Theme', key)),
    allConcepts: ['bert', 'bleu'],
    anyConcept: ['bert', 'bleu', 'none'],
    organization: ['acme', 'none'],
    author: [globalId('Author', 'a1')],
    publishedFrom: ['2024-01-01', '2025-03-01'],
    publishedTo: ['2025-03-01', '2026-01-08'],
    updatedSince: ['2026-01-15T00:00:00Z', '2020-01-01T00:00:00Z'],
    all: filters,
    any: filters,
    not: filters,
    nameContains: ['a', 'é', 'none'],
    broader: ['language'],
    'topics.orderBy': entityOrders,
    'themes.orderBy': entityOrders,
    'concepts.orderBy': entityOrders,
    'organizations.orderBy': entityOrders,
    'authors.orderBy': entityOrders,
    orderBy: paperOrders,
    first: [1, 2, 3],
    last: [1, 2, 3],
    limit: [1, 3],
  },
}

/** The same with all that the schema's own resolvers answer, and the nodes that these find. */
export const resolvedSpace: QuerySpace = {
  schema,
  without: Object.keys(schema.getQueryType()?.getFields() ?? {})
    .filter((name) => !resolved.includes(name))
    .map((name) => `Query.${name}`),
  values: {
    ...papersSpace.values,
    query: ['translator', '"knowledge graphs" rivers', 'distillation of models', 'Ada'],
    text: ['b', 'Models', 'é'],
    to: papers,
    unlike: [globalId('Paper', 'p03'), globalId('Paper', 'p07')],
    from: papers,
    'paths.from': known,
    'paths.to': known,
    around: known,
    'trends.from': ['2025-01-01', '2025-03-01'],
    'trends.to': ['2025-12-31', '2026-01-09'],
    depth: [1, 2],
    maxLength: [1, 2, 4],
  },
}
