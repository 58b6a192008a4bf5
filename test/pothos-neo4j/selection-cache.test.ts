import { Kind, parse } from 'graphql'
import type { FieldNode } from 'graphql'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/pothos-neo4j/run/read-settings.ts'
import { selectionCache } from '../../src/pothos-neo4j/selection/selection-cache.ts'
import { filmsGraph } from './films/films-graph.ts'
import { filmsSchema } from './films/films-schema.ts'

const fieldsOf = (source: string): FieldNode[] =>
  parse(source).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
      : [],
  )

test('of the ways in which a document merges a field with others the last 64 are kept', () => {
  const cache = selectionCache(readSettings({ graph: filmsGraph, run: async () => [] }))
  const request = { schema: filmsSchema, fragments: {}, variableValues: {}, context: {} }
  const [first, ...others] = fieldsOf(`{ ${'films { totalCount } '.repeat(65)} }`)
  let planned = 0
  const ask = (...nodes: (FieldNode | undefined)[]): void => {
    cache.prepare(
      nodes.filter((node) => node !== undefined),
      request,
      'root',
      false,
      () => {
        planned += 1
        return () => ({ text: '1', decode: (raw) => raw })
      },
    )
  }

  ask(first)
  ask(first)
  expect(planned).toBe(1)
  for (const other of others) ask(first, other)
  ask(first)
  expect(planned).toBe(66)
})

test('of the texts that arguments lead to as many are kept as have four million characters', () => {
  const cache = selectionCache(readSettings({ graph: filmsGraph, run: async () => [] }))
  const nodes = fieldsOf('{ films { totalCount } }')
  let compiled = 0
  const ask = (way: string): void => {
    const request = { schema: filmsSchema, fragments: {}, variableValues: { way }, context: {} }
    cache.prepare(nodes, request, 'root', false, (reader) => {
      reader.register(({ variableValues }) => ({ key: String(variableValues['way']), content: null }))
      return () => {
        compiled += 1
        return { text: 'x'.repeat(999_000), decode: (raw) => raw }
      }
    })
  }

  for (const way of ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd']) ask(way)
  expect(compiled).toBe(4)
  ask('e')
  for (const way of ['b', 'c', 'd', 'e']) ask(way)
  expect(compiled).toBe(5)
  ask('a')
  expect(compiled).toBe(6)
})
