import { expect, test } from 'vitest'
import { fuseRankings } from '../../src/graphql/search/fuse-rankings.ts'

const ranking = (ids: string[], isCut = false) => ({
  papers: ids.map((id, place) => ({ id, score: 100 - place })),
  isCut,
})

test('a paper that is first in both scores 1, one that is second in one of them half of 61/62', () => {
  const { papers } = fuseRankings([ranking(['a', 'b']), ranking(['a'])])
  expect(papers).toEqual([
    { id: 'a', score: 1 },
    { id: 'b', score: expect.closeTo(61 / 62 / 2, 12) },
  ])
})

test('a paper that both have comes before one that only one of them has first', () => {
  const { papers } = fuseRankings([ranking(['a', 'b']), ranking(['c', 'b'])])
  expect(papers.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

test('a tie goes to the smaller id', () => {
  const { papers } = fuseRankings([ranking(['z', 'y']), ranking(['y', 'z'])])
  expect(papers.map(({ id }) => id)).toEqual(['y', 'z'])
})

test('it is cut where one of them is, and where both have more than a thousand together', () => {
  const ids = Array.from({ length: 1_001 }, (_, place) => `p${place}`)
  expect(fuseRankings([ranking(['a'], true), ranking(['b'])]).isCut).toBe(true)
  expect(fuseRankings([ranking(['a']), ranking(['b'])]).isCut).toBe(false)
  expect(fuseRankings([ranking(ids.slice(0, 600)), ranking(ids.slice(600))])).toMatchObject({
    isCut: true,
    papers: { length: 1_000 },
  })
})
