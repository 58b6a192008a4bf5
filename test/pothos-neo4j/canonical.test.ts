import { execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { Statement } from '../../src/pothos-neo4j/statement/statement.ts'
import { filmsSchema } from './films/films-schema.ts'
import { rewritten } from './random/rewritten.ts'
import { seeded } from './random/seeded.ts'

const statementsOf = async (
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Statement[]> => {
  const sent: Statement[] = []
  const run = async (statement: Statement) => {
    sent.push(statement)
    return [{ value: null }]
  }
  await execute({ schema: filmsSchema, document: parse(source), variableValues, contextValue: { run } })
  return sent
}

const textsOf = async (source: string, variableValues: Record<string, unknown> = {}): Promise<string[]> =>
  (await statementsOf(source, variableValues)).map(({ text }) => text)

test('a thousand requests that differ in values, aliases, the order of fields and fragments have one text', async () => {
  const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
  const texts = await Promise.all(seeds.map((seed) => textsOf(rewritten(seeded(seed)))))
  expect(new Set(texts.flat()).size).toBe(1)
})

test('parameters are numbered from left to right, whatever the order of the query', async () => {
  const [one] = await statementsOf(
    '{ person(id: 1) { films(first: 2) { totalCount nodes { title } } knows(first: 3) { nodes { name } } } }',
  )
  const [other] = await statementsOf(
    '{ person(id: 1) { knows(first: 3) { nodes { name } } films(first: 2) { nodes { title } totalCount } } }',
  )
  expect(one).toEqual(other)
})

test('a filter that is not given is not in the text, and one that is given is there as a parameter', async () => {
  const [without] = await textsOf('{ films { nodes { title } } }')
  const [withNull] = await textsOf(
    'query ($where: FilmFilter) { films(where: $where) { nodes { title } } }',
    { where: null },
  )
  const [withOne] = await textsOf('{ films(where: { genre: "drama" }) { nodes { title } } }')
  expect(withNull).toBe(without)
  expect(without).not.toContain('WHERE')
  expect(withOne).toContain('WHERE EXISTS { (n0)-[:OF_KIND]->(:Kind {slug: $p0}) }')
})

test('one document whose variables steer the text gets a text for each way that they steer it', async () => {
  const document = parse(
    'query ($color: Boolean, $way: Direction, $more: Boolean!) { films(where: { inColor: $color }, direction: $way) { nodes { title rating @include(if: $more) } } }',
  )
  const textOf = async (variableValues: Record<string, unknown>): Promise<string> => {
    let text = ''
    const run = async (statement: Statement) => {
      text = statement.text
      return [{ value: null }]
    }
    await execute({ schema: filmsSchema, document, variableValues, contextValue: { run } })
    return text
  }
  const [yes, no, up, down, more, absent] = await Promise.all([
    textOf({ color: true, more: false }),
    textOf({ color: false, more: false }),
    textOf({ way: 'ASC', more: false }),
    textOf({ way: 'DESC', more: false }),
    textOf({ more: true }),
    textOf({ more: false }),
  ])
  expect(yes).toContain('WHERE n0.inColor')
  expect(no).toContain('WHERE NOT n0.inColor')
  expect(up).toContain('ORDER BY n0.title ASC')
  expect(down).toContain('ORDER BY n0.title DESC')
  expect(more).toContain('n0.rating')
  expect(absent).not.toContain('n0.rating')
})
