import type { Listing } from '../../domain/listing.ts'
import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { PagePaper } from './page-paper.ts'
import { paperDay } from './paper-day.ts'

/**
 * What a page says of one of its papers. The record is named by the page's day, its fingerprint and the paper's position, which are the same
 * whether the page's year is known or not. Addresses in the abstract are found later.
 */
export const pageStatement = (
  paper: Extract<PagePaper, { kind: 'paper' }>,
  listing: Listing,
  position: number,
): PaperStatement => ({
  source: listing.source,
  sourceId: `${listing.monthDay}/${listing.fingerprint.slice(0, 12)}/${position}`,
  title: paper.title,
  abstract: paper.abstract,
  summary: null,
  publishedAt: paper.meta === null ? null : paperDay(paper.meta),
  authorCount: paper.meta?.authorCount ?? null,
  authors: [],
  organizations: paper.meta?.organization == null ? [] : [paper.meta.organization],
  urls: [],
  arxivId: null,
  doi: null,
  upvotes: paper.meta?.upvotes ?? null,
  concepts: [],
})
