import type { LinePlace } from '../line.ts'
import type { PageMeta } from './page-meta.ts'

/** What stands below a page's header: lines that stand together as one text, or a meta block. `next` is the line after it. */
export type PagePart =
  | { kind: 'paragraph'; text: string; start: LinePlace; next: LinePlace }
  | { kind: 'meta'; meta: PageMeta; start: LinePlace; next: LinePlace }
