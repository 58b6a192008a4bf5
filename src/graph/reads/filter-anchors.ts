import type { AnchorKind } from './anchor-kinds.ts'
import type { CypherNames } from './cypher-names.ts'
import { keyedAnchor } from './keyed-anchor.ts'
import type { PaperAnchor } from './paper-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'

/** The nodes that every paper of the filter hangs from: its own and those of its `all`. Of several concepts the first, as each more takes Neo4j longer to plan; `filterConditions` has the others. */
export const filterAnchors = (filter: PaperFilter, names: CypherNames): PaperAnchor[] => {
  const anchor = (kind: AnchorKind, key: string | null | undefined): PaperAnchor[] =>
    key === null || key === undefined ? [] : [keyedAnchor(kind, names.param(key), names.local('m'))]
  return [
    ...anchor('author', filter.author),
    ...anchor('organization', filter.organization),
    ...anchor('theme', filter.theme),
    ...anchor('concept', filter.allConcepts?.[0]),
    ...anchor('topic', filter.topic),
    ...(filter.all ?? []).flatMap((nested) => filterAnchors(nested, names)),
  ]
}
