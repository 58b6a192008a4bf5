import { expect, test } from 'vitest'
import { rankedPage } from '../../src/graphql/ranking/ranked-page.ts'

const rows = [
  { id: 'b', score: 3 },
  { id: 'a', score: 2 },
  { id: 'c', score: 2 },
  { id: 'd', score: 1 },
]

const wholly = { size: 2, end: 'first', after: null, before: null } as const

test.each([
  ['the first two', wholly, 'ba', false, true],
  ['the two after one of equal score', { ...wholly, after: [2, 'a'] }, 'cd', true, false],
  ['those after one that is gone', { ...wholly, after: [2, 'bb'] }, 'cd', true, false],
  ['those after one that scored more before', { ...wholly, after: [9, 'a'] }, 'cd', true, false],
  ['those after one that scored less before', { ...wholly, after: [0.5, 'a'] }, 'cd', true, false],
  [
    'those before one that scored more before',
    { ...wholly, end: 'last' as const, before: [9, 'c'] },
    'ba',
    false,
    true,
  ],
  ['the last two', { ...wholly, end: 'last' as const }, 'cd', true, false],
  [
    'the one before the last two',
    { ...wholly, size: 1, end: 'last' as const, before: [2, 'c'] },
    'a',
    true,
    true,
  ],
  ['what is between two cursors', { ...wholly, after: [3, 'b'], before: [1, 'd'] }, 'ac', true, true],
  ['nothing after the last', { ...wholly, after: [1, 'd'] }, '', true, false],
  [
    'nothing between cursors that are the wrong way round',
    { ...wholly, after: [2, 'c'], before: [2, 'a'] },
    '',
    true,
    true,
  ],
])('a page: %s', (_name, page, ids, hasPreviousPage, hasNextPage) => {
  const { rows: found, ...flags } = rankedPage(rows, page)
  expect(found.map(({ id }) => id).join('')).toBe(ids)
  expect(flags).toEqual({ hasPreviousPage, hasNextPage })
})
