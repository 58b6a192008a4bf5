import { tenDigits } from '../../domain/ten-digits.ts'
import { anchorConditions } from './anchor-conditions.ts'
import { conjuncts } from './conjuncts.ts'
import type { CypherNames } from './cypher-names.ts'
import { filterAnchors } from './filter-anchors.ts'
import type { PaperFilter } from './paper-filter.ts'

/** A nested filter as one condition that is true or false, never null, so that NOT gives the rest of the papers. */
const asOne = (filter: PaperFilter, names: CypherNames): string => {
  const conditions = [...anchorConditions(filterAnchors(filter), names), ...filterConditions(filter, names)]
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`
}

/** That a paper names a concept of each list: one condition, as each more takes Neo4j longer to plan. */
const conceptConditions = (
  lists: readonly (readonly string[])[],
  { node, param, local }: CypherNames,
): string[] => {
  const [only, ...others] = lists
  if (only === undefined) return []
  const names = (list: string): string =>
    `EXISTS { MATCH (${node})-[:MENTIONS]->(${local('c')}:Concept) WHERE ${local('c')}.slug IN ${list} }`
  const list = local('list')
  return [others.length === 0 ? names(param(only)) : `all(${list} IN ${param(lists)} WHERE ${names(list)})`]
}

/** The conditions of a filter's own, without those of its `all`. */
const ownConditions = (
  { publishedFrom, publishedTo, minUpvotes, hasCode, updatedSince, any, not }: PaperFilter,
  names: CypherNames,
  dated: string,
): string[] => {
  const { node, param } = names
  const conditions: string[] = []
  if (publishedFrom) conditions.push(`${dated}.byPublished >= ${param(publishedFrom)}`)
  if (publishedTo)
    conditions.push(
      `${dated}.byPublished >= ${param('0')}`,
      `${dated}.byPublished < ${param(`${publishedTo}~`)}`,
    )
  if (typeof minUpvotes === 'number')
    conditions.push(`${node}.byUpvotes >= ${param(tenDigits(Math.max(0, minUpvotes)))}`)
  if (typeof hasCode === 'boolean')
    conditions.push(
      `${hasCode ? '' : 'NOT '}EXISTS { (${node})-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }`,
    )
  if (updatedSince) conditions.push(`${node}.updatedAt >= datetime(${param(updatedSince)})`)
  if (any)
    conditions.push(
      any.length === 0 ? 'false' : `(${any.map((nested) => asOne(nested, names)).join(' OR ')})`,
    )
  if (not) conditions.push(`NOT ${asOne(not, names)}`)
  return conditions
}

/**
 * The conditions of a filter on papers, each once, but for those that `filterAnchors` gives. Only what the filter has is in the text. `dated` is the variable
 * whose `byPublished` is read: the paper, or the relationship that led to it. Order keys stand for what they are made of, as they are
 * never absent: '-' for a missing value is below every digit, '~' above every day's separator.
 */
export const filterConditions = (
  filter: PaperFilter,
  names: CypherNames,
  dated: string = names.node,
): string[] => {
  const parts = conjuncts(filter)
  const lists = parts.flatMap(({ anyConcept }) => (anyConcept ? [anyConcept] : []))
  const own = parts.flatMap((part) => ownConditions(part, names, dated))
  return [...new Set([...conceptConditions(lists, names), ...own])]
}
