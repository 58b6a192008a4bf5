import type { Listing } from './listing.ts'

/**
 * The id of a listing: its source, its day and the first 12 characters of its fingerprint, as `daily-papers-page:01-08:f37d4b4c3e01`. It is the same
 * before and after the year is known, and two pages of one day that list other papers are two listings.
 */
export const listingId = (listing: Pick<Listing, 'source' | 'monthDay' | 'fingerprint'>): string =>
  `${listing.source}:${listing.monthDay}:${listing.fingerprint.slice(0, 12)}`
