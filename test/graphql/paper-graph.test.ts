import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paperGraph } from '../../src/graphql/paper-graph.ts'
import type { GraphDefinition } from '../../src/pothos-neo4j/graph/graph-definition.ts'

const model = readFileSync(new URL('../../schema/model.md', import.meta.url), 'utf8').split('\n')

const { nodes, relationships }: GraphDefinition = paperGraph

/** Properties that a line of the model says nothing of; order keys have a table of their own. */
const missing = (properties: object, line: string | undefined): string[] =>
  Object.keys(properties).filter((name) => !name.startsWith('by') && !line?.includes(`\`${name}\``))

test.each(Object.entries(nodes))('schema/model.md has what is read of a %s', (name, { properties }) => {
  const line = model.find((one) => one.startsWith(`| ${name} `))
  expect(missing(properties, line)).toEqual([])
})

test.each(Object.entries(relationships))(
  'schema/model.md has what is read of %s, and between what it runs',
  (name, { from, to, properties = {} }) => {
    const line = model.find((one) => one.startsWith(`| \`(:${String(from)})-[:${name}]->(:${String(to)})\``))
    expect(line).toBeDefined()
    expect(missing(properties, line)).toEqual([])
  },
)
