import type { CalendarDay } from '../../domain/calendar-day.ts'

/** Which papers; every condition that is there holds. `all`, `any` and `not` nest. An unknown slug or id matches nothing. */
export type PaperFilter = {
  /** A topic's slug; papers of its narrower topics too. */
  topic?: string | null | undefined
  /** A theme's key (not the global id). */
  theme?: string | null | undefined
  /** Concept slugs, all of them; an empty list asks for nothing. */
  allConcepts?: readonly string[] | null | undefined
  /** Concept slugs, at least one; an empty list matches nothing. */
  anyConcept?: readonly string[] | null | undefined
  /** An organisation's slug. */
  organization?: string | null | undefined
  /** An author's key (not the global id). */
  author?: string | null | undefined
  publishedFrom?: CalendarDay | null | undefined
  /** The day itself included. */
  publishedTo?: CalendarDay | null | undefined
  minUpvotes?: number | null | undefined
  hasCode?: boolean | null | undefined
  /** A moment as ISO 8601. */
  updatedSince?: string | null | undefined
  all?: readonly PaperFilter[] | null | undefined
  any?: readonly PaperFilter[] | null | undefined
  not?: PaperFilter | null | undefined
}
