import type { CalendarDay } from './calendar-day.ts'
import type { ConceptKind } from './concept-kind.ts'

/** A concept that a source itself names for a paper; `kind` null where it does not say. */
export type StatedConcept = { name: string; kind: ConceptKind | null }

/**
 * What one source says of one paper: the unit that is imported, hashed, kept and merged. A value that the source does not
 * state is null (or an empty list), never guessed.
 */
export type PaperStatement = {
  /** The name of the source, such as 'daily-papers-page', 'jsonl' (or its --source-name), 'seeds'. */
  source: string
  /** The record's own key within its source; `source:sourceId` is unique. */
  sourceId: string
  title: string
  abstract: string | null
  summary: string | null
  publishedAt: CalendarDay | null
  authorCount: number | null
  /** In the order of the paper. */
  authors: string[]
  /** As the source writes them: names or account handles. */
  organizations: string[]
  /** Addresses that the source lists; those within the abstract are found later. */
  urls: string[]
  /** Without version, as 2501.01234 or cs/0112017. */
  arxivId: string | null
  /** Lower case, without resolver, as 10.5281/zenodo.7570357. */
  doi: string | null
  upvotes: number | null
  concepts: StatedConcept[]
}
