import { expect, test } from 'vitest'
import { stopHint } from '../../src/neo4j-server/stop-hint.ts'

test.each([
  ['jvm', /and Neo4j unless another papergraph uses it\.$/],
  ['docker', /and Neo4j unless another papergraph uses it\.$/],
  ['remote', /Neo4j runs by itself/],
] as const)('of a Neo4j by %s says what stops', (runner, hint) => {
  expect(stopHint({ runner })).toMatch(/^Ctrl-C stops the server/)
  expect(stopHint({ runner })).toMatch(hint)
})
