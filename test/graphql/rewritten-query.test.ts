import { expect, test } from 'vitest'
import { seeded } from '../pothos-neo4j/random/seeded.ts'
import { rewrittenQuery } from './rewritten-query.ts'
import { statementsOf } from './statements-of.ts'

test('a thousand requests that differ in values, aliases, the order of fields and fragments have one text', async () => {
  const seeds = Array.from({ length: 1000 }, (_, seed) => seed)
  const sent = await Promise.all(seeds.map((seed) => statementsOf(rewrittenQuery(seeded(seed)))))
  expect(new Set(sent.flat().map(({ text }) => text)).size).toBe(1)
})
