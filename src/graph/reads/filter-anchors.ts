import type { PaperAnchor } from './paper-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'
import type { ParameterList } from './parameter-list.ts'

/** The nodes that every paper of the filter hangs from: its own and those of its `all`. */
export const filterAnchors = (filter: PaperFilter, parameters: ParameterList): PaperAnchor[] => {
  const anchor = (kind: PaperAnchor['kind'], value: string | null | undefined): PaperAnchor[] =>
    value === null || value === undefined ? [] : [{ kind, value: parameters.add(value) }]
  return [
    ...anchor('author', filter.author),
    ...anchor('organization', filter.organization),
    ...anchor('theme', filter.theme),
    ...(filter.allConcepts ?? []).flatMap((slug) => anchor('concept', slug)),
    ...anchor('topic', filter.topic),
    ...(filter.all ?? []).flatMap((nested) => filterAnchors(nested, parameters)),
  ]
}
