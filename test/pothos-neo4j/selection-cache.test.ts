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
