import { expect, it } from 'vitest'
import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import { listingOrderKey } from '../../src/domain/listing-order-key.ts'
import { paperOrderKeys } from '../../src/domain/paper-order-keys.ts'

const paper = { id: 'p1', titleKey: 'graphs', publishedAt: '2026-01-08', upvotes: 12 }

it("a paper's order keys end in its id", () => {
  expect(paperOrderKeys(paper)).toEqual({
    byPublished: '2026-01-08\tp1',
    byPublishedAscending: '2026-01-08\tp1',
    byUpvotes: '0000000012\tp1',
    byUpvotesAscending: '0000000012\tp1',
    byTitle: 'graphs\tp1',
  })
})

it('a missing value comes last in either direction', () => {
  const missing = paperOrderKeys({ ...paper, id: 'p2', publishedAt: null, upvotes: null })
  const stated = paperOrderKeys({ ...paper, publishedAt: '0001-01-01', upvotes: 0 })
  expect(missing.byPublished < stated.byPublished).toBe(true)
  expect(missing.byUpvotes < stated.byUpvotes).toBe(true)
  expect(missing.byPublishedAscending > stated.byPublishedAscending).toBe(true)
  expect(missing.byUpvotesAscending > stated.byUpvotesAscending).toBe(true)
})

it('upvotes sort as numbers', () => {
  const few = paperOrderKeys({ ...paper, upvotes: 9 })
  const many = paperOrderKeys({ ...paper, upvotes: 10 })
  expect(few.byUpvotes < many.byUpvotes).toBe(true)
})

it('an entity is sorted by its folded name and by its number of papers', () => {
  expect(entityOrderKeys({ slug: 'eth-zurich', name: 'ETH Zürich', paperCount: 7 })).toEqual({
    byName: 'eth zurich\teth-zurich',
    byPaperCount: '0000000007\teth-zurich',
  })
})

it('a listing of an unknown year is sorted below every listing with a date', () => {
  const listing = { source: 's', monthDay: '01-07', fingerprint: 'abcdef0123456789' }
  expect(listingOrderKey({ ...listing, date: '2026-01-07' })).toBe('2026-01-07\ts:01-07:abcdef012345')
  expect(listingOrderKey({ ...listing, date: null })).toBe('-\ts:01-07:abcdef012345')
})
