import {
  execute,
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  parse,
} from 'graphql'
import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executeDirectly } from '../../src/pothos-neo4j/answer/execute-directly.ts'
import { useDirectAnswers } from '../../src/pothos-neo4j/answer/use-direct-answers.ts'
import { filmsSchema } from './films/films-schema.ts'
import { openFilms } from './films/open-films.ts'
import type { Films } from './films/open-films.ts'

let films: Films

beforeAll(async () => {
  films = await openFilms()
})

afterAll(() => films.graph.close())

const bothWays = async (source: string, variableValues: Record<string, unknown> = {}) => {
  const args = {
    schema: filmsSchema,
    document: parse(source),
    variableValues,
    contextValue: films.context([]),
  }
  let isOrdinary = false
  const direct = await executeDirectly(args, (all) => {
    isOrdinary = true
    return execute(all)
  })
  return { isOrdinary, direct: JSON.stringify(direct), ordinary: JSON.stringify(await execute(args)) }
}

test('a query that is the plugin’s own from top to bottom is answered without being walked again, and alike', async () => {
  const { isOrdinary, direct, ordinary } = await bothWays(
    'query ($n: Int) { __typename a: film(id: "film-6") { format premiere cast(first: $n) { edges { cursor why { sentence } node { __typename name } } } label } filmCount }',
    { n: 2 },
  )
  expect(isOrdinary).toBe(false)
  expect(direct).toBe(ordinary)
})

test('an error of a field is the same either way, where null may stand and where it may not', async () => {
  const nullable = await bothWays('{ filmCount genre(slug: "drama") { films(first: 0) { totalCount } } }')
  const fatal = await bothWays('{ filmCount films(first: 0) { totalCount } }')
  expect([nullable.isOrdinary, fatal.isOrdinary]).toEqual([false, false])
  expect(nullable.direct).toBe(nullable.ordinary)
  expect(fatal.direct).toBe(fatal.ordinary)
})

test('what has a resolver of the schema’s own goes the ordinary way, alike', async () => {
  const resolved = await bothWays('{ film(id: "film-1") { greeting } }')
  const foreign = await bothWays('{ picked(ids: ["film-1"]) { title } }')
  const introspection = await bothWays('{ filmCount __schema { queryType { name } } }')
  expect([resolved.isOrdinary, foreign.isOrdinary, introspection.isOrdinary]).toEqual([true, true, true])
  expect(resolved.direct).toBe(resolved.ordinary)
})

test('an operation that a document does not have is as unknown either way, be its name empty', async () => {
  const document = parse('query Named { filmCount }')
  const args = { schema: filmsSchema, document, contextValue: films.context([]), operationName: '' }
  expect(JSON.stringify(await executeDirectly(args))).toBe(JSON.stringify(await execute(args)))
})

test('a value that the schema forbids is an error in its place, as GraphQL says it', async () => {
  await films.graph.writeAlone({
    text: "CREATE (:Film {id: 'odd', rating: 1.0, format: 'RADIO'})",
    parameters: {},
  })
  const missing = await bothWays('{ film(id: "odd") { title } }')
  const unknown = await bothWays('{ film(id: "odd") { format } }')
  await films.graph.writeAlone({ text: "MATCH (f:Film {id: 'odd'}) DELETE f", parameters: {} })
  expect(missing.direct).toContain('Cannot return null for non-nullable field Film.title.')
  expect(missing.direct).toBe(missing.ordinary)
  expect(unknown.direct).toContain('RADIO')
  expect(unknown.direct).toBe(unknown.ordinary)
})

test('of a list of mistakes in the variables no more are looked at than tell that there are some', () => {
  let looked = 0
  const odd = new GraphQLScalarType({
    name: 'Odd',
    parseValue: () => {
      looked += 1
      throw new GraphQLError('None is.')
    },
  })
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { picked: { type: GraphQLInt, args: { of: { type: new GraphQLList(odd) } } } },
  })
  const schema = new GraphQLSchema({ query })
  const document = parse('query ($of: [Odd]) { picked(of: $of) }')
  const variableValues = { of: Array.from({ length: 1_000 }, (_, n) => n) }
  const ordinary = { data: null }

  const answer = executeDirectly({ schema, document, variableValues, contextValue: {} }, () => ordinary)

  expect(answer).toBe(ordinary)
  expect(looked).toBe(2)
})

test('Yoga answers directly with the plugin', async () => {
  const yoga = createYoga({
    schema: filmsSchema,
    context: () => films.context([]),
    plugins: [useDirectAnswers()],
  })
  const response = await yoga.fetch('http://films/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ b: filmCount a: film(id: "film-1") { title } }' }),
  })
  expect(await response.text()).toBe('{"data":{"b":40,"a":{"title":"The New Film 1"}}}')
})
