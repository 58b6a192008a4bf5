import type { LinePlace } from '../line.ts'
import type { PageMeta } from './page-meta.ts'

/** One paper of a page as it stands there, or a piece of the page that is none. `next` is where the one after it begins. */
export type PagePaper = { start: LinePlace; next: LinePlace } & (
  | { kind: 'paper'; title: string; abstract: string | null; meta: PageMeta | null; isUnsure: boolean }
  | { kind: 'stray'; reason: string }
)
