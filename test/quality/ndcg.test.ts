import { expect, test } from 'vitest'
import { ndcg } from '../../quality/figures/ndcg.ts'
import { randomNdcg } from '../../quality/figures/random-ndcg.ts'
import { similarityFigures } from '../../quality/figures/similarity-figures.ts'
import type { GradedQuery } from '../../quality/graded-query.ts'
import { valueOf } from './value-of.ts'

test('the best order has 1, whatever stands behind', () => {
  expect(ndcg([3, 2, 0, 0])).toBe(1)
})

test('a grade of 2 behind one of 0 counts 3 / log2(3) of 3', () => {
  expect(ndcg([0, 2])).toBeCloseTo(1 / Math.log2(3))
})

test('grades 1 and 3 in the wrong order: (1 + 7 / log2(3)) of (7 + 1 / log2(3))', () => {
  expect(ndcg([1, 3])).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)))
})

test('where nothing is graded above 0, there is nothing to rank', () => {
  expect(() => ndcg([0, 0])).toThrow(RangeError)
})

test('a random order of two is the mean of both orders', () => {
  expect(randomNdcg([2, 0])).toBeCloseTo((1 + 1 / Math.log2(3)) / 2)
})

test('papers of equal score are ranked in the worst order', () => {
  const query: GradedQuery = {
    paper: 'p',
    half: 'development',
    candidates: [
      { paper: 'near', grade: 2 },
      { paper: 'far', grade: 0 },
    ],
  }

  expect(
    valueOf(
      similarityFigures([query], () => 0.5),
      'similarity: NDCG',
    )?.[0],
  ).toBeCloseTo(1 / Math.log2(3))
  expect(
    valueOf(
      similarityFigures([query], (_, other) => (other === 'near' ? 0.6 : 0.5)),
      'similarity: NDCG',
    ),
  ).toEqual([1, 1])
})
