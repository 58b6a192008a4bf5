import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printGraphqlSchema } from '../../src/graphql/print-graphql-schema.ts'
import { schema } from '../../src/graphql/schema.ts'
import { contractNames } from './contract-names.ts'
import { schemaNames } from './schema-names.ts'
import { undescribed } from './undescribed.ts'

test('schema/schema.graphql is the printed schema', () => {
  const file = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
  expect(file).toBe(printGraphqlSchema())
})

test('every name has a description', () => {
  expect(undescribed(schema)).toEqual([])
})

test('the schema has the names that clients rely on, with their types, arguments and defaults', () => {
  const promised = Object.entries(contractNames).flatMap(([head, names]) => [
    head,
    ...names.map((name) => `${head} . ${name}`),
  ])
  expect(schemaNames(schema)).toEqual(expect.arrayContaining(promised))
})
