import type { AnchorKind } from '../graph/reads/anchor-kinds.ts'
import { boundAnchor } from '../graph/reads/bound-anchor.ts'
import type { CypherNames } from '../graph/reads/cypher-names.ts'
import type { PaperFilter } from '../graph/reads/paper-filter.ts'
import type { PaperOrder } from '../graph/reads/paper-order.ts'
import { papersSource } from '../graph/reads/papers-source.ts'
import { newestFirst } from './newest-first.ts'
import { readFilter } from './read-filter.ts'

type Scope = CypherNames & {
  args: { where?: PaperFilter | null | undefined; orderBy?: PaperOrder | null | undefined }
  parent: { node: string }
}

/** The source of a connection of papers: those of the parent, a node of that kind, or (null) of the whole graph. Throws BAD_FILTER and BAD_ID. */
export const papersOf =
  (kind: AnchorKind | null) =>
  ({ args, parent, ...names }: Scope) =>
    papersSource(
      kind === null ? null : boundAnchor(kind, parent.node),
      readFilter(args.where),
      args.orderBy ?? newestFirst,
      names,
    )
