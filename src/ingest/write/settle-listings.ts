import type { ListingPlace, Listing } from '../../domain/listing.ts'
import { listingId } from '../../domain/listing-id.ts'
import { listingOrderKey } from '../../domain/listing-order-key.ts'
import type { ListingRow } from '../../graph/import/save-listings.ts'
import type { PlaceRow } from '../../graph/import/save-places.ts'

/** A listing that the graph has, with its places. */
export type FoundListing = Listing & { id: string; places: { position: number; paper: string }[] }

/** What a batch writes of listings. */
export type ListingChanges = { listings: ListingRow[]; places: PlaceRow[] }

const rowOf = (id: string, listing: Listing): ListingRow => ({
  id,
  source: listing.source,
  monthDay: listing.monthDay,
  date: listing.date,
  title: listing.title,
  fingerprint: listing.fingerprint,
  byDate: listingOrderKey(listing),
})

/** The listing as both say it: a date that is known stays known, with its title. */
const together = (found: FoundListing, listing: Listing): Listing =>
  listing.date === null && found.date !== null
    ? { ...listing, date: found.date, title: found.title }
    : listing

/** Which listings are there, which become known better, and which places are not as the rows say. */
export const settleListings = (
  rows: { paper: string; places: ListingPlace[] }[],
  found: FoundListing[],
): ListingChanges => {
  const listings = new Map<string, ListingRow>()
  const places = new Map<string, PlaceRow>()
  const present = new Map(found.map((listing) => [listing.id, listing]))
  const placed = new Set(
    found.flatMap(({ id, places: held }) => held.map(({ position, paper }) => `${id} ${position} ${paper}`)),
  )

  for (const { paper, places: stated } of rows)
    for (const { listing, position } of stated) {
      const id = listingId(listing)
      const before = present.get(id)
      const row = rowOf(id, before ? together(before, listing) : listing)
      if (!before || row.date !== before.date || row.title !== before.title) listings.set(id, row)
      if (!placed.has(`${id} ${position} ${paper}`))
        places.set(`${id} ${position}`, { listing: id, position, paper })
    }
  return { listings: [...listings.values()], places: [...places.values()] }
}
