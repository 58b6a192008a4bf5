import type { CalendarDay } from './calendar-day.ts'

/** One page of one source on one day. `date` is null while nobody knows the year. */
export type Listing = {
  source: string
  /** Month and day as they stand on the page, as '01-07'. */
  monthDay: string
  date: CalendarDay | null
  /** As people read it: 'Daily Papers, 7 January 2026', or without the year where it is unknown. */
  title: string
  /** SHA-256 over the page's title keys in order, hexadecimal: tells pages of an unknown year apart. */
  fingerprint: string
}

/** Where a paper stands on a listing; `position` counts from 1. */
export type ListingPlace = { listing: Listing; position: number }
