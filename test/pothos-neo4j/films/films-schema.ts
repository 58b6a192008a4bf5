import { nodeByKey } from '../../../src/pothos-neo4j/node-value.ts'
import { filmsBuilder } from './films-builder.ts'

const builder = filmsBuilder()

builder.scalarType('Date', { serialize: (day) => day })
builder.scalarType('DateTime', { serialize: (moment) => moment })
builder.globalConnectionField('totalCount', (t) =>
  t.int({ nullable: true, resolve: ({ totalCount }) => totalCount }),
)

const format = builder.enumType('Format', { values: ['CINEMA', 'TELEVISION'] as const })
const direction = builder.enumType('Direction', { values: ['ASC', 'DESC'] as const })
const named = builder
  .interfaceRef<object>('Named')
  .implement({ fields: (t) => ({ name: t.string({ resolve: () => '' }) }) })
const liked = builder.unionType('Liked', { types: ['Film', 'Person', 'Studio'] })

const filmFilter = builder.inputType('FilmFilter', {
  fields: (t) => ({
    minRating: t.float(),
    inColor: t.boolean(),
    genre: t.string(),
    titles: t.stringList(),
  }),
})

const trait = builder.graphRow('Trait', {
  node: 'Genre',
  values: { weight: 'float' },
  fields: (t) => ({ genre: t.rowNode({ type: 'Genre' }), weight: t.property('weight') }),
})

const why = builder.graphRow('Why', {
  relationship: 'ACTED_IN',
  fields: (t) => ({
    sentence: t.computed({
      type: 'String',
      select: ['role', 'position'],
      resolve: ({ role, position }) => `Number ${position} as ${role ?? 'somebody'}.`,
    }),
    traits: t.graphList({
      type: trait,
      source: ({ node, parent, local }) => ({
        clauses: [
          `UNWIND range(0, size(${parent.relationship}.traits) - 1) AS ${local('i')}`,
          `MATCH (${node}:Kind {slug: ${parent.relationship}.traits[${local('i')}]})`,
        ],
        values: { weight: `${parent.relationship}.weights[${local('i')}]` },
        order: { by: [{ value: 'weight', direction: 'DESC' }] },
      }),
    }),
  }),
})

const genreCount = builder.graphConnection('GenreCountConnection', {
  type: 'Genre',
  values: { filmCount: 'int' },
  edge: { fields: (t) => ({ filmCount: t.property('filmCount') }) },
})

const yearCount = builder.graphRow('YearCount', {
  values: { year: 'int', filmCount: 'int' },
  fields: (t) => ({ year: t.property('year'), filmCount: t.property('filmCount') }),
})

const facets = builder.graphRow('FilmFacets', {
  fields: (t) => ({
    years: t.graphList({
      type: yearCount,
      args: { limit: t.arg.int({ defaultValue: 3 }) },
      source: ({ args, connection }) => ({
        clauses: connection?.clauses ?? [],
        where: [`${connection?.rows.node}.released IS NOT NULL`],
        aggregate: { year: `${connection?.rows.node}.released`, filmCount: 'count(*)' },
        order: { by: [{ value: 'year', direction: 'DESC' }], unique: true },
        ...(typeof args.limit === 'number' ? { limit: args.limit } : {}),
      }),
    }),
  }),
})

const films = builder.graphConnection('FilmConnection', {
  type: 'Film',
  fields: (t) => ({ facets: t.embedded({ type: facets }) }),
})

builder.graphNode('Film', {
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.nodeId(),
    title: t.property('title'),
    tagline: t.property('tagline'),
    released: t.property('released'),
    premiere: t.property('premiere'),
    changedAt: t.property('changedAt'),
    rating: t.property('rating'),
    inColor: t.property('inColor'),
    countries: t.property('countries'),
    format: t.property('format', { type: format }),
    label: t.computed({
      type: 'String',
      select: ['title', 'released'],
      args: { before: t.arg.string({ defaultValue: '(' }) },
      resolve: ({ title, released }, { before }) =>
        released === null ? title : `${title} ${before}${released}`,
    }),
    greeting: t.resolved({
      type: 'String',
      select: ['title'],
      resolve: async ({ title }) => `Hello ${title}`,
    }),
    castSize: t.cypher({ type: 'Int', expression: ({ node }) => `COUNT { (${node})<-[:ACTED_IN]-() }` }),
    credits: t.cypher({
      type: 'String',
      args: { and: t.arg.string({ defaultValue: 'and' }) },
      expression: ({ node, local }) =>
        `COLLECT { MATCH (${node})<-[${local('r')}:ACTED_IN]-(${local('p')}) RETURN ${local('p')}.name ORDER BY ${local('r')}.position }`,
      resolve: (names, { and }) => (Array.isArray(names) ? names.join(` ${and} `) : ''),
    }),
    decade: t.computed({
      type: 'Int',
      nullable: true,
      select: ['released'],
      resolve: ({ released }) => {
        if (released === null) throw new Error('Nobody knows the year.')
        return Math.floor(released / 10) * 10
      },
    }),
    cast: t.relatedConnection('ACTED_IN', {
      direction: 'in',
      orderBy: { by: [{ relationship: 'position' }] },
      edge: {
        fields: (e) => ({
          role: e.property('role'),
          position: e.property('position'),
          why: e.embedded({ type: why }),
        }),
      },
    }),
    director: t.related('DIRECTED', { direction: 'in' }),
    studios: t.relatedConnection('MADE_BY', {
      orderBy: { by: [{ relationship: 'share', direction: 'DESC' }] },
      edge: { fields: (e) => ({ share: e.property('share') }) },
    }),
    genres: t.relatedList('OF_KIND', { orderBy: { by: [{ node: 'name' }] } }),
    self: t.field({ type: 'Film', nullable: true, resolve: () => nodeByKey('Film', 'film-1') }),
  }),
})

builder.graphNode('Person', {
  interfaces: [builder.nodeInterfaceRef(), named],
  fields: (t) => ({
    id: t.nodeId(),
    name: t.property('name'),
    born: t.property('born'),
    films: t.relatedConnection('ACTED_IN', {
      name: 'RoleConnection',
      args: { minRating: t.arg.float(), direction: t.arg({ type: direction, defaultValue: 'DESC' }) },
      where: ({ node, args, param }) => [
        typeof args.minRating === 'number' && `${node}.rating >= ${param(args.minRating)}`,
      ],
      orderBy: ({ direction: way }) => ({
        by: [{ node: 'byReleased', direction: way ?? 'DESC' }],
        unique: true,
      }),
      edge: { fields: (e) => ({ role: e.property('role') }) },
    }),
    likes: t.relatedConnection('LIKES', {
      node: liked,
      name: 'LikeConnection',
      orderBy: { by: [{ relationship: 'since', direction: 'DESC' }] },
      edge: { fields: (e) => ({ since: e.property('since') }) },
    }),
    likedThings: t.relatedList('LIKES', { type: liked, orderBy: { by: [{ relationship: 'since' }] } }),
    knows: t.relatedConnection('KNOWS', { direction: 'both', orderBy: { by: [{ relationship: 'years' }] } }),
  }),
})

builder.graphNode('Studio', {
  interfaces: [builder.nodeInterfaceRef(), named],
  fields: (t) => ({
    id: t.nodeId(),
    slug: t.property('slug'),
    name: t.property('name'),
    founded: t.property('founded'),
    genres: t.graphConnection({
      type: genreCount,
      source: ({ node, parent }) => ({
        match: `(${parent.node})<-[:MADE_BY]-(:Film)-[:OF_KIND]->(${node}:Kind)`,
        aggregate: { filmCount: 'count(*)' },
        order: { by: [{ value: 'filmCount', direction: 'DESC' }] },
      }),
    }),
  }),
})

builder.graphNode('Genre', {
  interfaces: [builder.nodeInterfaceRef(), named],
  fields: (t) => ({
    id: t.nodeId(),
    slug: t.property('slug'),
    name: t.property('name'),
    broader: t.related('BROADER'),
    films: t.graphConnection({
      type: films,
      relationship: 'OF_KIND',
      args: { where: t.arg({ type: filmFilter }) },
      source: ({ node, relationship, parent, args, param }) => ({
        match: `(${node}:Film)-[${relationship}:OF_KIND]->()`,
        where: [
          `${relationship}.kind = ${parent.node}.slug`,
          typeof args.where?.minRating === 'number' && `${node}.rating >= ${param(args.where.minRating)}`,
        ],
        order: {
          by: [{ relationship: 'byReleased', direction: 'DESC' }],
          within: 'kind',
          unique: true,
          indexed: true,
        },
        ...(args.where ? {} : { degree: `COUNT { (${parent.node})<-[:OF_KIND]-() }` }),
      }),
    }),
  }),
})

builder.queryType({
  fields: (t) => ({
    node: t.nodeById({ type: builder.nodeInterfaceRef() }),
    nodes: t.nodesByIds({ type: builder.nodeInterfaceRef() }),
    film: t.graphNode({ type: 'Film', args: { id: t.arg.string({ required: true }) }, key: ({ id }) => id }),
    person: t.graphNode({ type: 'Person', args: { id: t.arg.int({ required: true }) }, key: ({ id }) => id }),
    genre: t.graphNode({
      type: 'Genre',
      args: { slug: t.arg.string({ required: true }) },
      key: ({ slug }) => slug,
    }),
    studio: t.graphNode({
      type: 'Studio',
      args: { slug: t.arg.string({ required: true }) },
      key: ({ slug }) => slug,
    }),
    filmCount: t.cypher({ type: 'Int', expression: () => 'COUNT { (:Film) }' }),
    films: t.graphConnection({
      type: films,
      args: {
        where: t.arg({ type: filmFilter }),
        direction: t.arg({ type: direction, defaultValue: 'ASC' }),
      },
      source: ({ node, args: { where, direction: way }, param }) => ({
        match: `(${node}:Film)`,
        where: [
          typeof where?.minRating === 'number' && `${node}.rating >= ${param(where.minRating)}`,
          typeof where?.inColor === 'boolean' && `${where.inColor ? '' : 'NOT '}${node}.inColor`,
          typeof where?.genre === 'string' &&
            `EXISTS { (${node})-[:OF_KIND]->(:Kind {slug: ${param(where.genre)}}) }`,
          where?.titles && `${node}.title IN ${param(where.titles)}`,
        ],
        order: { by: [{ node: 'title', direction: way ?? 'ASC' }] },
      }),
    }),
    named: t.graphList({
      type: named,
      args: { limit: t.arg.int({ defaultValue: 5 }) },
      source: ({ node, args }) => ({
        match: `(${node}:Person|Studio|Kind)`,
        order: { by: [{ expression: `${node}.name`, type: 'string' }] },
        limit: args.limit ?? 5,
      }),
    }),
    picked: t.field({
      type: ['Film'],
      nullable: { list: false, items: true },
      args: { ids: t.arg.stringList({ required: true }) },
      resolve: (_root, { ids }) => ids.map((id) => nodeByKey('Film', id)),
    }),
    pickedPage: t.connection(
      {
        type: 'Film',
        resolve: () => ({
          edges: ['film-1', 'film-2'].map((id) => ({ cursor: id, node: nodeByKey('Film', id) })),
          pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          totalCount: 2,
        }),
      },
      films,
    ),
  }),
})

/** The films' schema: each kind of field that the plugin has. */
export const filmsSchema = builder.toSchema()
