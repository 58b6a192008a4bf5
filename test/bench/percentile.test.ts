import { expect, test } from 'vitest'
import { percentile } from '../../bench/side-by-side/load/percentile.ts'

test('a percentile is a value that was measured, by the nearest rank', () => {
  const values = Array.from({ length: 200 }, (_, place) => place + 1)
  expect(percentile(values, 0.5)).toBe(100)
  expect(percentile(values, 0.99)).toBe(198)
  expect(percentile(values, 0)).toBe(1)
  expect(percentile(values, 1)).toBe(200)
})
