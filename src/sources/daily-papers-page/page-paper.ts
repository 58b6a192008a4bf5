import type { LinePlace } from '../line.ts'
import type { PageMeta } from './page-meta.ts'

/**
 * One paper of a page as it stands there, or a piece of the page that is none: a stray is a paper that misses something and keeps its place, a
 * scrap is no paper of its own, furniture is what a page has around its papers. `next` is where the one after it begins.
 */
export type PagePaper = { start: LinePlace; next: LinePlace } & (
  | { kind: 'paper'; title: string; abstract: string | null; meta: PageMeta | null; isUnsure: boolean }
  | { kind: 'stray'; title: string | null; reason: string }
  | { kind: 'scrap'; reason: string }
  | { kind: 'furniture'; text: string }
)
