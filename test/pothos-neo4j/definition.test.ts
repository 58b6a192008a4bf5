import { expect, test } from 'vitest'
import { defineGraph } from '../../src/pothos-neo4j/graph/define-graph.ts'
import { propertyKind } from '../../src/pothos-neo4j/graph/property-kind.ts'
import { filmsBuilder } from './films/films-builder.ts'

test('a graph whose keys may be missing or whose relationships lead nowhere does not compile', () => {
  const graph = defineGraph({
    nodes: {
      // @ts-expect-error: a key is never missing.
      Film: { key: 'title', properties: { id: 'string', title: 'string?' } },
    },
    relationships: {
      // @ts-expect-error: there is no such node.
      ACTED_IN: { from: 'Person', to: 'Film' },
    },
  })
  expect(Object.keys(graph.nodes)).toEqual(['Film'])
})

test('a kind of property that there is not is refused by the compiler, and at the start', () => {
  // @ts-expect-error: there is no such kind.
  expect(() => propertyKind('text')).toThrow("'text' is no kind of property")
})

test('a field that the graph cannot give does not compile, and is refused when the schema is built', () => {
  const builder = filmsBuilder()
  builder.queryType({ fields: (t) => ({ films: t.int({ resolve: () => 1 }) }) })
  builder.graphNode('Film', {
    fields: (t) => ({
      // @ts-expect-error: a film has no such property.
      name: t.property('name'),
    }),
  })
  expect(() => builder.toSchema()).toThrow("Film has no property 'name'")
})

test('types, nullability, relationships, directions, orders and edges follow from the graph', () => {
  const builder = filmsBuilder()
  const format = builder.enumType('Format', { values: ['CINEMA', 'TELEVISION'] as const })
  const other = builder.enumType('Other', { values: ['THEATRE'] as const })
  const films = builder.graphConnection('Films', { type: 'Film' })
  builder.graphNode('Film', {
    fields: (t) => ({
      format: t.property('format', { type: format }),
      // @ts-expect-error: the property has other values than the enum.
      wrongEnum: t.property('format', { type: other }),
      // @ts-expect-error: a text is no number.
      wrongScalar: t.property('title', { type: 'Int' }),
      // @ts-expect-error: a property that may be missing is nullable.
      wrongNull: t.property('released', { nullable: false }),
      // @ts-expect-error: what may be missing may be missing here.
      wrongValue: t.computed({ type: 'Int', select: ['released'], resolve: ({ released }) => released }),
      // @ts-expect-error: only what is selected is there.
      notSelected: t.computed({ type: 'String', select: ['released'], resolve: ({ title }) => title }),
      // @ts-expect-error: there is no such relationship.
      wrongName: t.related('PLAYED_IN'),
      // @ts-expect-error: people act in films; films do not act.
      wrongWay: t.relatedConnection('ACTED_IN', { direction: 'out' }),
      // @ts-expect-error: a film is at one end only.
      bothWays: t.relatedConnection('ACTED_IN', { direction: 'both' }),
      wrongOrder: t.relatedConnection('ACTED_IN', {
        name: 'A',
        direction: 'in',
        // @ts-expect-error: the relationship has no such property.
        orderBy: { by: [{ relationship: 'salary' }] },
      }),
      missingOrder: t.relatedConnection('ACTED_IN', {
        name: 'B',
        direction: 'in',
        // @ts-expect-error: an order goes by what is never missing.
        orderBy: { by: [{ relationship: 'role' }] },
      }),
      wrongEdge: t.relatedConnection('ACTED_IN', {
        name: 'C',
        direction: 'in',
        // @ts-expect-error: the relationship has no such property.
        edge: { fields: (e) => ({ salary: e.property('salary') }) },
      }),
      wrongNodeOrder: t.graphConnection({
        type: films,
        // @ts-expect-error: a film has no such property.
        source: ({ node }) => ({ match: `(${node}:Film)`, order: { by: [{ node: 'name' }] } }),
      }),
    }),
  })
  expect(builder).toBeDefined()
})
