import type { ListingPlace } from '../../domain/listing.ts'
import { findListings, foundListingRow } from '../../graph/import/find-listings.ts'
import { saveListings } from '../../graph/import/save-listings.ts'
import { savePlaces } from '../../graph/import/save-places.ts'
import type { Run } from '../../graph/graph.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { settleListings } from './settle-listings.ts'

/** Puts papers in their places on listings. */
export const writeListings = async (
  run: Run,
  rows: { paper: string; places: ListingPlace[] }[],
): Promise<void> => {
  const days = new Map(
    rows.flatMap(({ places }) =>
      places.map(
        ({ listing: { source, monthDay } }) => [`${source} ${monthDay}`, { source, monthDay }] as const,
      ),
    ),
  )
  if (days.size === 0) return
  const found = rowsAs(foundListingRow, await run(findListings([...days.values()])))
  const { listings, places } = settleListings(rows, found)
  if (listings.length > 0) await run(saveListings(listings))
  if (places.length > 0) await run(savePlaces(places))
}
