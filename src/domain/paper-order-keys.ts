import type { CalendarDay } from './calendar-day.ts'
import { orderKey } from './order-key.ts'
import { tenDigits } from './ten-digits.ts'

/** What orders of papers are made from. */
export type OrderedPaper = {
  id: string
  titleKey: string
  publishedAt: CalendarDay | null
  upvotes: number | null
}

export type PaperOrderKeys = {
  byPublished: string
  byPublishedAscending: string
  byUpvotes: string
  byUpvotesAscending: string
  byTitle: string
}

/** The keys by which papers are sorted. A missing value comes last in either direction: '-' is below every digit, '~' above. */
export const paperOrderKeys = (paper: OrderedPaper): PaperOrderKeys => {
  const upvotes = paper.upvotes === null ? null : tenDigits(paper.upvotes)
  return {
    byPublished: orderKey(paper.publishedAt ?? '-', paper.id),
    byPublishedAscending: orderKey(paper.publishedAt ?? '~', paper.id),
    byUpvotes: orderKey(upvotes ?? '-', paper.id),
    byUpvotesAscending: orderKey(upvotes ?? '~', paper.id),
    byTitle: orderKey(paper.titleKey, paper.id),
  }
}
