import type { Statement } from '../statement.ts'

export type ListingRow = {
  id: string
  source: string
  monthDay: string
  date: string | null
  title: string
  fingerprint: string
  byDate: string
}

/** Keeps listings. */
export const saveListings = (listings: ListingRow[]): Statement => ({
  text: [
    'UNWIND $listings AS listing',
    'MERGE (l:Listing {id: listing.id})',
    'SET l += listing, l.date = date(listing.date)',
  ].join('\n'),
  parameters: { listings },
})
