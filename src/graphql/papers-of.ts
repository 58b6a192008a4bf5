import { papersConnection } from '../graph/reads/connections/papers-connection.ts'
import type { PaperAnchor } from '../graph/reads/paper-anchor.ts'
import type { PaperFilter } from '../graph/reads/paper-filter.ts'
import type { PaperOrder } from '../graph/reads/paper-order.ts'
import { newestFirst } from './page/newest-first.ts'
import { readFilter } from './read-filter.ts'

/** The connection of papers that arguments ask for. `name` is the field's, as Topic.papers; `parent` null for the whole graph. */
export const papersOf = (
  name: string,
  parent: PaperAnchor['kind'] | null,
  args: { where?: PaperFilter | null | undefined; orderBy?: PaperOrder | null | undefined },
) => papersConnection(name, parent, readFilter(args.where), args.orderBy ?? newestFirst)
