import { expect, it } from 'vitest'
import { isMoment } from '../../src/pothos-neo4j/page/is-moment.ts'

it.each([
  '2026-01-08T12:00Z',
  '2026-01-08T23:59:59.123456789Z',
  '2026-01-08T12:00:00+18:00',
  '2026-01-08T12:00:00-17:59',
  '2026-01-08T12:00:00+01:00[Europe/Oslo]',
])('%s is a moment', (text) => {
  expect(isMoment(text, 'dateTime')).toBe(true)
  expect(isMoment(text, 'date')).toBe(false)
})

it.each([
  '2026-01-08',
  '2026-02-30T12:00Z',
  '2026-01-08T24:00Z',
  '2026-01-08T12:00:00+18:01',
  '2026-01-08T12:00:00-18:59',
  '2026-01-08T12:00:00+01:00[Europe/Keelhaven]',
])('%s is no moment', (text) => {
  expect(isMoment(text, 'dateTime')).toBe(false)
})
