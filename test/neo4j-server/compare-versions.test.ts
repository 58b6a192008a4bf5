import { expect, test } from 'vitest'
import { compareVersions } from '../../src/neo4j-server/compare-versions.ts'

test('orders Neo4j versions by number, the years after the fives', () => {
  const versions = ['2026.09.0', '5.26.9', '2025.01.0', '5.9.0', '5.26.29', '2026.10.0']

  expect(versions.toSorted(compareVersions)).toEqual([
    '5.9.0',
    '5.26.9',
    '5.26.29',
    '2025.01.0',
    '2026.09.0',
    '2026.10.0',
  ])
})

test('holds versions that differ only in what follows the numbers for the same', () => {
  expect(compareVersions('5.26.29', '5.26.29-community')).toBe(0)
})
