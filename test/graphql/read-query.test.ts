import { expect, test } from 'vitest'
import { readQuery } from '../../src/graphql/search/read-query.ts'

test('what is searched for has no more marks on a letter than any word has', () => {
  expect(readQuery(`  cafe${'\u0301\u0327'.repeat(1_000)} noir `)).toBe(
    `cafe${'\u0301\u0327'.repeat(15)} noir`,
  )
})
