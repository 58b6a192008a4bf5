import type { PaperFilter } from './paper-filter.ts'

/** A filter and those of its `all`, however deep: what all of them say holds together. */
export const conjuncts = (filter: PaperFilter): PaperFilter[] => [
  filter,
  ...(filter.all ?? []).flatMap(conjuncts),
]
