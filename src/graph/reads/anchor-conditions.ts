import type { CypherNames } from './cypher-names.ts'
import type { AnchorKey } from './filter-anchors.ts'
import { isFromAnchor } from './is-from-anchor.ts'
import { keyedAnchor } from './keyed-anchor.ts'

/** The conditions that a paper hangs from all of some nodes: one for each kind of them, as each more takes Neo4j longer to plan. */
export const anchorConditions = (
  anchors: readonly AnchorKey[],
  { node, param, local }: CypherNames,
): string[] => {
  const isFrom = (kind: AnchorKey['kind'], key: string): string =>
    isFromAnchor(keyedAnchor(kind, key, local('m')), node)
  return [...new Set(anchors.map(({ kind }) => kind))].map((kind) => {
    const keys = anchors.filter((anchor) => anchor.kind === kind).map(({ key }) => key)
    if (keys.length === 1) return isFrom(kind, param(keys[0]))
    const each = local('each')
    return `all(${each} IN ${param(keys)} WHERE ${isFrom(kind, each)})`
  })
}
