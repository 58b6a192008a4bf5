import type { LinePlace } from '../line.ts'
import type { PageMeta } from './page-meta.ts'

/**
 * What stands below a page's header: lines that stand together as one text, a meta block, lines that are meant as a meta block but cannot be read as
 * one, or what a page has around its papers. `next` is the line after it.
 */
export type PagePart = { start: LinePlace; next: LinePlace } & (
  { kind: 'paragraph' | 'broken' | 'furniture'; text: string } | { kind: 'meta'; meta: PageMeta }
)
