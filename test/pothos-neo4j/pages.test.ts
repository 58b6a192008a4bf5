import neo4j from 'neo4j-driver'
import type { ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { neo4jConnection } from '../neo4j-connection.ts'
import { openFilms } from './films/open-films.ts'
import type { Films } from './films/open-films.ts'
import { walkConnection } from './films/walk-connection.ts'

let films: Films

const { uri, username, password, database } = neo4jConnection()
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))

beforeAll(async () => {
  films = await openFilms()
  await films.graph.writeAlone({
    text: "UNWIND range(1, 300) AS i MATCH (k:Kind {slug: 'western'}) CREATE (f:Film {id: 'many-' + i, title: 'Many ' + (i % 7)}) CREATE (f)-[:OF_KIND {kind: 'western', byReleased: toString(2000 + i % 20) + '-' + i}]->(k)",
    parameters: {},
  })
})

afterAll(() => Promise.all([films.graph.close(), driver.close()]))

const hitsOf = (plan: ProfiledPlan | false): number =>
  plan === false ? 0 : plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits)

/** What Neo4j had to look at for a query. */
const hitsFor = async (source: string): Promise<number> => {
  const { sent } = await films.ask(source)
  const { text = '', parameters = {} } = sent[0] ?? {}
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, { ...parameters }, { database })
  return hitsOf(summary.profile)
}

const titles = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

test('a connection is walked to its end and back by cursors, in ties too', async () => {
  const forwards = await walkConnection(films, 'first', (page) => `{ films(${page}) { ${titles} } }`)
  const backwards = await walkConnection(films, 'last', (page) => `{ films(${page}) { ${titles} } }`)
  expect(forwards).toHaveLength(340)
  expect(new Set(forwards).size).toBe(340)
  expect(backwards).toEqual(forwards)
})

test('while others are added and removed, a walk gives none twice and misses none that stays', async () => {
  let page = 0
  const found = await walkConnection(
    films,
    'first',
    (asked) => `{ films: genre(slug: "western") { films(${asked}) { ${titles} } } }`,
    async () => {
      page += 1
      await films.graph.writeAlone({
        text: "MATCH (k:Kind {slug: 'western'}) MATCH (gone:Film {id: $gone}) DETACH DELETE gone CREATE (f:Film {id: $id, title: 'New', byReleased: $key})-[:OF_KIND {kind: 'western', byReleased: $key}]->(k)",
        parameters: {
          gone: `many-${page * 3}`,
          id: `new-${page}`,
          key: `${2000 + ((page * 7) % 20)}-new-${page}`,
        },
      })
    },
  )
  const stayed = Array.from({ length: 300 }, (_, index) => index + 1)
    .filter((number) => number % 3 !== 0 || number > page * 3)
    .map((number) => Buffer.from(`Film:many-${number}`).toString('base64'))
  expect(page).toBeGreaterThan(20)
  expect(new Set(found).size).toBe(found.length)
  expect(found).toEqual(expect.arrayContaining(stayed))
})

test('what is before the first cursor and after the last is looked at only where it is asked for', async () => {
  const first = await films.ask('{ films(first: 2) { pageInfo { endCursor } } }')
  const after = Object(first.data).films.pageInfo.endCursor
  const quiet = await films.ask(
    'query ($after: String) { films(first: 2, after: $after) { edges { node { id } } } }',
    { after },
  )
  const asked = await films.ask(
    'query ($after: String) { films(first: 2, after: $after) { pageInfo { hasPreviousPage } } }',
    { after },
  )
  expect(quiet.sent[0]?.text).not.toContain('EXISTS')
  expect(asked.sent[0]?.text).toContain(
    'MATCH (n0:Film)\n    WHERE n0.title <= $p0 AND (n0.title < $p0 OR (n0.id <= $p1))',
  )
  expect(asked.data).toEqual({ films: { pageInfo: { hasPreviousPage: true } } })
})

const refused = async (call: string, variableValues: Record<string, unknown> = {}): Promise<unknown> => {
  const { errors } = await films.ask(`query ($cursor: String) { ${call} }`, {
    cursor: null,
    ...variableValues,
  })
  return errors
}

test('a page of none, of too many or from both ends is refused with a code', async () => {
  expect(await refused('films(first: 0, after: $cursor) { totalCount }')).toMatchObject([
    {
      message: expect.stringContaining("'first' is 0, and a page has 1 to 50"),
      extensions: { code: 'PAGE_SIZE' },
    },
  ])
  expect(await refused('films(last: 51, after: $cursor) { totalCount }')).toMatchObject([
    { extensions: { code: 'PAGE_SIZE' } },
  ])
  expect(await refused('films(first: 1, last: 1, after: $cursor) { totalCount }')).toMatchObject([
    { message: expect.stringContaining('exclude each other'), extensions: { code: 'PAGE_SIZE' } },
  ])
})

test('a cursor of another connection, of another order, of another version or of nobody is refused with a code', async () => {
  const { data } = await films.ask('{ films(first: 1) { pageInfo { endCursor } } }')
  const cursor: string = Object(data).films.pageInfo.endCursor
  const old = Buffer.from(JSON.stringify([0, 'Query.films', 'title ASC', 'a', 'b'])).toString('base64url')
  expect(
    await refused('genre(slug: "drama") { films(after: $cursor) { totalCount } }', { cursor }),
  ).toMatchObject([
    { message: expect.stringContaining('of another connection (Query.films, and this is Genre.films)') },
  ])
  expect(await refused('films(after: $cursor, direction: DESC) { totalCount }', { cursor })).toMatchObject([
    { message: expect.stringContaining('of another order (title ASC, and this is title DESC)') },
  ])
  expect(await refused('films(before: $cursor) { totalCount }', { cursor: old })).toMatchObject([
    { message: expect.stringContaining('of another version') },
  ])
  expect(await refused('films(before: $cursor) { totalCount }', { cursor: 'x' })).toMatchObject([
    { message: expect.stringContaining('cannot be read'), extensions: { code: 'BAD_CURSOR' } },
  ])
})

test('a cursor of a day that there is not is refused before Neo4j sees it', async () => {
  const forged = Buffer.from(JSON.stringify([1, 'Person.likes', 'since DESC', '2026-02-30', 'x'])).toString(
    'base64url',
  )
  expect(
    await refused('person(id: 3) { likes(after: $cursor) { totalCount } }', { cursor: forged }),
  ).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
})

test('a page of five in the order of a relationship index looks at some thirty places, of three hundred', async () => {
  await films.graph.writeAlone({
    text: 'CREATE INDEX kinds IF NOT EXISTS FOR ()-[r:OF_KIND]-() ON (r.kind, r.byReleased)',
    parameters: {},
  })
  await films.graph.read({ text: 'CALL db.awaitIndexes(60)', parameters: {} })
  const hits = await hitsFor('{ genre(slug: "western") { films(first: 5) { edges { cursor } } } }')
  await films.graph.writeAlone({ text: 'DROP INDEX kinds', parameters: {} })
  expect(hits).toBeLessThan(30)
})
