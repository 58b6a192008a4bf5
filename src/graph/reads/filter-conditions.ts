import { tenDigits } from '../../domain/ten-digits.ts'
import { anchorConditions } from './anchor-conditions.ts'
import { conjuncts } from './conjuncts.ts'
import type { CypherNames } from './cypher-names.ts'
import { filterAnchors } from './filter-anchors.ts'
import type { PaperFilter } from './paper-filter.ts'

/** A nested filter's conditions, each true or false, never null, so that NOT gives the rest of the papers. */
const nestedConditions = (filter: PaperFilter, names: CypherNames): string[] => [
  ...anchorConditions(filterAnchors(filter), names),
  ...filterConditions(filter, names),
]

const isNested = (filter: PaperFilter): boolean =>
  conjuncts(filter).some(({ any, not }) => Boolean(any) || Boolean(not))

/**
 * That one of several filters holds. An OR only of single conditions: others Neo4j would multiply out ("a and b, or c and d" is four conditions, of five such pairs
 * a thousand), and plan for seconds what it reads in milliseconds.
 */
const oneOf = (filters: readonly PaperFilter[], names: CypherNames): string => {
  if (filters.length === 0) return 'false'
  const options = filters.map((filter) => nestedConditions(filter, names))
  const texts = options.map((conditions) => conditions.join(' AND ') || 'true')
  return filters.some(isNested) || options.some(({ length }) => length > 1)
    ? `CASE ${texts.map((text) => `WHEN ${text} THEN true`).join(' ')} ELSE false END`
    : `(${texts.join(' OR ')})`
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
  if (any) conditions.push(oneOf(any, names))
  if (not) conditions.push(`NOT ${oneOf([not], names)}`)
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
