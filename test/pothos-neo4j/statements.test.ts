import { int } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFilms } from './films/open-films.ts'
import type { Films } from './films/open-films.ts'

let films: Films

beforeAll(async () => {
  films = await openFilms()
})

afterAll(() => films.graph.close())

test('properties, Cypher and what TypeScript makes of properties are one list, each column once', async () => {
  const { data, sent } = await films.ask(
    '{ film(id: "film-3") { id t: title label(before: "/") castSize tagline released premiere changedAt format title } }',
  )
  expect(sent).toEqual([
    {
      text: [
        'MATCH (n0:Film {id: $p0})',
        'RETURN [',
        '  true,',
        '  COUNT { (n0)<-[:ACTED_IN]-() },',
        '  n0.format,',
        '  n0.id,',
        '  n0.released,',
        '  n0.tagline,',
        '  n0.title,',
        '  toString(n0.changedAt),',
        '  toString(n0.premiere)',
        '] AS value',
      ].join('\n'),
      parameters: { p0: 'film-3' },
    },
  ])
  expect(data).toEqual({
    film: {
      id: Buffer.from('Film:film-3').toString('base64'),
      t: 'The Last Film 3',
      label: 'The Last Film 3 /1989',
      castSize: 3,
      tagline: 'Number 3',
      released: 1989,
      premiere: '1989-03-04',
      changedAt: null,
      format: 'CINEMA',
      title: 'The Last Film 3',
    },
  })
})

test('a connection cuts its rows before it reads anything nested, and reads only what is selected', async () => {
  const { data, sent } = await films.ask(
    '{ film(id: "film-6") { cast(first: 2) { totalCount pageInfo { hasNextPage } edges { role node { name director: born } } } studios { totalCount } } }',
  )
  expect(sent).toEqual([
    {
      text: [
        'MATCH (n0:Film {id: $p0})',
        'RETURN [',
        '  true,',
        '  [',
        '    true,',
        '    false,',
        '    COLLECT {',
        '      MATCH (n0)<-[r1:ACTED_IN]-(n1)',
        '      WITH n1, r1',
        '      ORDER BY r1.position ASC, n1.id ASC',
        '      LIMIT $p1',
        '      RETURN [true, r1.role, [true, n1.born, n1.name]]',
        '    },',
        '    COUNT { (n0)<-[:ACTED_IN]-() }',
        '  ],',
        '  COUNT { (n0)-[:MADE_BY]->() }',
        '] AS value',
      ].join('\n'),
      parameters: { p0: 'film-6', p1: int(3) },
    },
  ])
  expect(data).toEqual({
    film: {
      cast: {
        totalCount: 6,
        pageInfo: { hasNextPage: true },
        edges: [
          { role: 'Role 1', node: { name: 'Person 11', director: 1911 } },
          { role: 'Role 2', node: { name: 'Person 3', director: null } },
        ],
      },
      studios: { totalCount: 2 },
    },
  })
})

test('the order of a relationship index is walked by both of its properties, with the filter in the same text', async () => {
  const { sent } = await films.ask(
    '{ genre(slug: "drama") { films(first: 1, where: { minRating: 2 }) { edges { node { title } } } } }',
  )
  expect(sent[0]?.text).toContain(
    [
      '  COLLECT {',
      '    MATCH (n1:Film)-[r1:OF_KIND]->()',
      '    WHERE r1.kind = n0.slug',
      '      AND n1.rating >= $p1',
      '      AND r1.byReleased IS NOT NULL',
      '    WITH n1, r1',
      '    ORDER BY r1.kind DESC, r1.byReleased DESC',
      '    LIMIT $p2',
      '    RETURN [n1.title]',
      '  }',
    ].join('\n'),
  )
})

test('nodes that the matches lead to are counted, and the most counted come first', async () => {
  const { data, sent } = await films.ask(
    '{ studio(slug: "studio-1") { name genres(first: 2) { totalCount edges { filmCount node { slug } } } } }',
  )
  expect(sent.map(({ text }) => text)).toEqual([
    [
      'MATCH (n0:Studio {slug: $p0})',
      'WITH *, COLLECT {',
      '  MATCH (n0)<-[:MADE_BY]-(:Film)-[:OF_KIND]->(n1:Kind)',
      '  WITH n1, count(*) AS filmCount1',
      '  WITH n1, filmCount1',
      '  ORDER BY filmCount1 DESC, n1.slug ASC',
      '  LIMIT $p1',
      '  RETURN [true, filmCount1, [n1.slug]]',
      '} AS s0_0',
      'RETURN [',
      '  true,',
      '  n0.name,',
      '  [',
      '    true,',
      '    s0_0,',
      '    COUNT {',
      '      MATCH (n0)<-[:MADE_BY]-(:Film)-[:OF_KIND]->(n1:Kind)',
      '      RETURN DISTINCT n1 AS row',
      '    }',
      '  ]',
      '] AS value',
    ].join('\n'),
  ])
  expect(data).toEqual({
    studio: {
      name: 'Studio 1',
      genres: {
        totalCount: 3,
        edges: [
          { filmCount: 8, node: { slug: 'drama' } },
          { filmCount: 3, node: { slug: 'musical' } },
        ],
      },
    },
  })
})

test('an edge lists the nodes whose keys its relationship holds, with what stands beside each key', async () => {
  const { data, sent } = await films.ask(
    '{ film(id: "film-6") { cast(first: 2) { edges { why { sentence traits { weight genre { name } } } } } } }',
  )
  expect(sent).toHaveLength(1)
  expect(data).toEqual({
    film: {
      cast: {
        edges: [
          { why: { sentence: 'Number 1 as Role 1.', traits: [{ weight: 0.5, genre: { name: 'DRAMA' } }] } },
          {
            why: {
              sentence: 'Number 2 as Role 2.',
              traits: [
                { weight: 0.5, genre: { name: 'DRAMA' } },
                { weight: 0.25, genre: { name: 'COMEDY' } },
              ],
            },
          },
        ],
      },
    },
  })
})

test('fields of a connection look at all of its rows, whatever the page', async () => {
  const { data, sent } = await films.ask(
    '{ films(first: 1, where: { genre: "drama" }) { facets { years(limit: 2) { year filmCount } } totalCount edges { node { title } } } }',
  )
  expect(sent).toHaveLength(1)
  expect(data).toEqual({
    films: {
      facets: {
        years: [
          { year: 2007, filmCount: 1 },
          { year: 1980, filmCount: 1 },
        ],
      },
      totalCount: 8,
      edges: [{ node: { title: 'The Last Film 2' } }],
    },
  })
})

test('a union is matched once, and each row says which of its types it is', async () => {
  const { data, sent } = await films.ask(
    '{ person(id: 9) { likes { edges { since node { __typename ... on Film { title } ... on Named { name } } } } } }',
  )
  expect(sent[0]?.text).toContain(
    [
      '      CASE',
      '        WHEN n1:Film THEN [0, [n1.title]]',
      '        WHEN n1:Person THEN [1, [n1.name]]',
      '        WHEN n1:Studio THEN [2, [n1.name]]',
      '      END',
    ].join('\n'),
  )
  expect(data).toEqual({
    person: {
      likes: {
        edges: [
          { since: '2003-03-03', node: { __typename: 'Person', name: 'Person 10' } },
          { since: '2002-02-02', node: { __typename: 'Studio', name: 'Studio 1' } },
          { since: '2001-01-01', node: { __typename: 'Film', title: 'The New Film 9' } },
        ],
      },
    },
  })
})

test('nodes of several types come by one statement, in the order of their ids, null for an unknown one', async () => {
  const ids = ['Person:3', 'Film:film-1', 'Film:none', 'Person:3', 'Cinema:1'].map((id) =>
    Buffer.from(id).toString('base64'),
  )
  const { data, sent } = await films.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Film { title } ... on Person { name } } }',
    { ids },
  )
  expect(sent).toEqual([
    {
      text: [
        'RETURN [',
        '  COLLECT {',
        '    UNWIND $p0 AS key0',
        '    MATCH (n0:Film {id: key0})',
        '    RETURN [key0, [n0.title]]',
        '  },',
        '  COLLECT {',
        '    UNWIND $p1 AS key0',
        '    MATCH (n0:Person {id: key0})',
        '    RETURN [key0, [n0.name]]',
        '  }',
        '] AS value',
      ].join('\n'),
      parameters: { p0: ['film-1', 'none'], p1: [int(3)] },
    },
  ])
  expect(data).toEqual({
    nodes: [
      { __typename: 'Person', name: 'Person 3' },
      { __typename: 'Film', title: 'The New Film 1' },
      null,
      { __typename: 'Person', name: 'Person 3' },
      null,
    ],
  })
})

test('a text that is no id among several is an error in its own place', async () => {
  const { data, errors } = await films.ask(
    '{ nodes(ids: ["RmlsbTpmaWxtLTE=", "?"]) { ... on Film { title } } }',
  )
  expect(data).toEqual({ nodes: [{ title: 'The New Film 1' }, null] })
  expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_ID' } }])
})

test('TypeScript may finish what Cypher gives', async () => {
  const { data, sent } = await films.ask('{ film(id: "film-2") { credits a: credits(and: "&") } }')
  expect(sent).toHaveLength(1)
  expect(data).toEqual({ film: { credits: 'Person 0 and Person 5', a: 'Person 0 & Person 5' } })
})

test('an error in what TypeScript makes is the error of that field alone', async () => {
  const { data, errors } = await films.ask('{ film(id: "film-7") { title decade } }')
  expect(data).toEqual({ film: { title: 'The Last Film 7', decade: null } })
  expect(errors).toMatchObject([{ message: 'Nobody knows the year.', path: ['film', 'decade'] }])
})

test('one name may be asked for under several aliases with different arguments, in one statement', async () => {
  const { data, sent } = await films.ask(
    '{ person(id: 3) { all: films { totalCount } good: films(minRating: 4) { totalCount nodes { title } } last: films(last: 1) { nodes { title } } } }',
  )
  expect(sent).toHaveLength(1)
  expect(data).toEqual({
    person: {
      all: { totalCount: 3 },
      good: { totalCount: 0, nodes: [] },
      last: { nodes: [{ title: 'The Old Film 1' }] },
    },
  })
})

test('each field of Query is one statement, however deep its selection', async () => {
  const { sent, errors } = await films.ask(`{
    node(id: "RmlsbTpmaWxtLTM=") { ... on Film { director { name films { nodes { studios { edges { share node { name genres { nodes { name broader { name } } } } } } } } } } }
    nodes(ids: ["RmlsbTpmaWxtLTM="]) { id }
    film(id: "film-3") { genres { films { nodes { cast { nodes { knows { nodes { name } } } } } } } }
    person(id: 3) { likedThings { ... on Film { title } } }
    genre(slug: "drama") { name }
    studio(slug: "studio-1") { founded }
    filmCount
    films { nodes { title } }
    named { name }
  }`)
  expect(errors).toBeUndefined()
  expect(sent).toHaveLength(9)
})

test('a statement that fails is the error of its own field', async () => {
  const { data, errors } = await films.ask('{ film(id: "film-1") { title } named(limit: -1) { name } }')
  expect({ data, errors }).toMatchObject({ data: null, errors: [{ path: ['named'] }] })
  const nullable = await films.ask(
    '{ film(id: "film-1") { title } genre(slug: "drama") { films(after: "x") { totalCount } } }',
  )
  expect(nullable).toMatchObject({
    data: { film: { title: 'The New Film 1' }, genre: null },
    errors: [{ path: ['genre'], extensions: { code: 'BAD_CURSOR' } }],
  })
})
