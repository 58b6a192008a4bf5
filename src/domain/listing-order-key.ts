import type { Listing } from './listing.ts'
import { listingId } from './listing-id.ts'
import { orderKey } from './order-key.ts'

/** The key by which listings are sorted by date (`byDate`); those of an unknown year come last, descending. */
export const listingOrderKey = (
  listing: Pick<Listing, 'source' | 'monthDay' | 'date' | 'fingerprint'>,
): string => orderKey(listing.date ?? '-', listingId(listing))
