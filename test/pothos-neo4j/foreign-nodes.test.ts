import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFilms } from './films/open-films.ts'
import type { Films } from './films/open-films.ts'

let films: Films

beforeAll(async () => {
  films = await openFilms()
})

afterAll(() => films.graph.close())

test('nodes that a resolver names are read by one statement with all that is selected of them, null for a missing one', async () => {
  const { data, sent } = await films.ask(
    '{ picked(ids: ["film-2", "none", "film-1", "film-2"]) { title cast(first: 1) { nodes { name } } } }',
  )
  expect(sent).toHaveLength(1)
  expect(sent[0]?.parameters).toMatchObject({ p0: ['film-2', 'none', 'film-1'] })
  expect(data).toEqual({
    picked: [
      { title: 'The Lost Film 2', cast: { nodes: [{ name: 'Person 0' }] } },
      null,
      { title: 'The New Film 1', cast: { nodes: [{ name: 'Person 6' }] } },
      { title: 'The Lost Film 2', cast: { nodes: [{ name: 'Person 0' }] } },
    ],
  })
})

test('nodes in the edges of a connection that a resolver makes are read together', async () => {
  const { data, sent } = await films.ask(
    '{ pickedPage { totalCount pageInfo { hasNextPage } edges { cursor node { title } } } }',
  )
  expect(sent).toHaveLength(1)
  expect(data).toEqual({
    pickedPage: {
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      edges: [
        { cursor: 'film-1', node: { title: 'The New Film 1' } },
        { cursor: 'film-2', node: { title: 'The Lost Film 2' } },
      ],
    },
  })
})

test('a node that a resolver names below many rows is one statement for all of them, not one each', async () => {
  const { data, sent } = await films.ask('{ films(first: 10) { nodes { self { title } } } }')
  expect(sent).toHaveLength(2)
  expect(Object(data).films.nodes).toHaveLength(10)
})

test('the same document names other nodes the next time', async () => {
  const query = 'query ($ids: [String!]!) { picked(ids: $ids) { title } }'
  const first = await films.ask(query, { ids: ['film-1'] })
  const second = await films.ask(query, { ids: ['film-2'] })
  expect([first.data, second.data]).toEqual([
    { picked: [{ title: 'The New Film 1' }] },
    { picked: [{ title: 'The Lost Film 2' }] },
  ])
})

test('a resolver of the schema gets the properties that it asks for', async () => {
  const { data, sent } = await films.ask('{ film(id: "film-1") { hello: greeting } }')
  expect(data).toEqual({ film: { hello: 'Hello The New Film 1' } })
  expect(sent).toHaveLength(1)
})
