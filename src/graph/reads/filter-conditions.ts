import { tenDigits } from '../../domain/ten-digits.ts'
import type { CypherNames } from './cypher-names.ts'
import { filterAnchors } from './filter-anchors.ts'
import { isFromAnchor } from './is-from-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'

/** A nested filter as one condition that is true or false, never null, so that NOT gives the rest of the papers. */
const asOne = (filter: PaperFilter, names: CypherNames): string => {
  const anchors = filterAnchors(filter, names).map((anchor) => isFromAnchor(anchor, names.node))
  const conditions = [...anchors, ...filterConditions(filter, names)]
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`
}

/**
 * The conditions of a filter on papers, but for those that `filterAnchors` gives. Only what the filter has is in the text. `dated` is the variable
 * whose `byPublished` is read: the paper, or the relationship that led to it. Order keys stand for what they are made of, as they are
 * never absent: '-' for a missing value is below every digit, '~' above every day's separator.
 */
export const filterConditions = (
  filter: PaperFilter,
  names: CypherNames,
  dated: string = names.node,
): string[] => {
  const {
    allConcepts,
    anyConcept,
    publishedFrom,
    publishedTo,
    minUpvotes,
    hasCode,
    updatedSince,
    all,
    any,
    not,
  } = filter
  const { node, param, local } = names
  const conditions: string[] = []
  const moreConcepts = (allConcepts ?? []).slice(1)
  if (moreConcepts.length > 0)
    conditions.push(
      `all(${local('each')} IN ${param(moreConcepts)} WHERE EXISTS { (${node})-[:MENTIONS]->(:Concept {slug: ${local('each')}}) })`,
    )
  if (anyConcept)
    conditions.push(
      `EXISTS { MATCH (${node})-[:MENTIONS]->(${local('c')}:Concept) WHERE ${local('c')}.slug IN ${param(anyConcept)} }`,
    )
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
  for (const nested of all ?? []) conditions.push(...filterConditions(nested, names, dated))
  if (any)
    conditions.push(
      any.length === 0 ? 'false' : `(${any.map((nested) => asOne(nested, names)).join(' OR ')})`,
    )
  if (not) conditions.push(`NOT ${asOne(not, names)}`)
  return conditions
}
