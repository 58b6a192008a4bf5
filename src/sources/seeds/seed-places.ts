import { listingFingerprint } from '../../domain/listing-fingerprint.ts'
import type { Listing, ListingPlace } from '../../domain/listing.ts'
import { listingTitle } from '../../domain/listing-title.ts'
import type { SeedListing } from './seed-listing.ts'

/** What a seed listing's pages are called. */
const pageName = 'Daily Papers'

const listingOf = (entry: SeedListing, titles: ReadonlyMap<string, string>): Listing => {
  const fingerprint = listingFingerprint()
  for (const id of entry.papers) fingerprint.add(titles.get(id) ?? '')
  return {
    source: entry.source,
    monthDay: entry.monthDay,
    date: entry.date,
    title: listingTitle(pageName, entry.monthDay, entry.date),
    fingerprint: fingerprint.digest(),
  }
}

/**
 * The places of every seed paper by its id. A listing's fingerprint is that of its titles in order, as a page's is, so the page itself is the same
 * listing when it is imported.
 */
export const seedPlaces = (
  entries: SeedListing[],
  titles: ReadonlyMap<string, string>,
): ReadonlyMap<string, ListingPlace[]> => {
  const places = new Map<string, ListingPlace[]>()
  for (const entry of entries) {
    const listing = listingOf(entry, titles)
    for (const [at, id] of entry.papers.entries())
      places.set(id, [...(places.get(id) ?? []), { listing, position: at + 1 }])
  }
  return places
}
