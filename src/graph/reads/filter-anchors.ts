import type { AnchorKind } from './anchor-kinds.ts'
import { conjuncts } from './conjuncts.ts'
import type { PaperFilter } from './paper-filter.ts'

/** A node that papers hang from, by its key. */
export type AnchorKey = { kind: AnchorKind; key: string }

const anchor = (kind: AnchorKind, key: string | null | undefined): AnchorKey[] =>
  key === null || key === undefined ? [] : [{ kind, key }]

/** The nodes that every paper of the filter hangs from: its own and those of its `all`. */
export const filterAnchors = (filter: PaperFilter): AnchorKey[] =>
  conjuncts(filter).flatMap(({ author, organization, theme, allConcepts, topic }) => [
    ...anchor('author', author),
    ...anchor('organization', organization),
    ...anchor('theme', theme),
    ...(allConcepts ?? []).flatMap((slug) => anchor('concept', slug)),
    ...anchor('topic', topic),
  ])
