import { tenDigits } from '../../domain/ten-digits.ts'
import { filterAnchors } from './filter-anchors.ts'
import { anchorPatterns } from './paper-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'
import type { ParameterList } from './parameter-list.ts'

/** A nested filter as one condition that is true or false, never null, so that NOT gives the rest of the papers. */
const asOne = (filter: PaperFilter, parameters: ParameterList): string => {
  const anchors = filterAnchors(filter, parameters).map((anchor) => anchorPatterns(anchor).condition)
  const conditions = [...anchors, ...filterConditions(filter, parameters, 'n')]
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`
}

/**
 * The conditions of a filter on papers `n`, but for those that `filterAnchors` gives. Only what the filter has is in the text. `published` says
 * whether `byPublished` is read from the paper or from the relationship that led to it. Order keys stand for what they are made of, as they are
 * never absent: '-' for a missing value is below every digit, '~' above every day's separator.
 */
export const filterConditions = (
  filter: PaperFilter,
  parameters: ParameterList,
  published: 'n' | 'r',
): string[] => {
  const { anyConcept, publishedFrom, publishedTo, minUpvotes, hasCode, updatedSince, all, any, not } = filter
  const conditions: string[] = []
  if (anyConcept)
    conditions.push(
      `EXISTS { MATCH (n)-[:MENTIONS]->(c:Concept) WHERE c.slug IN ${parameters.add(anyConcept)} }`,
    )
  if (publishedFrom) conditions.push(`${published}.byPublished >= ${parameters.add(publishedFrom)}`)
  if (publishedTo)
    conditions.push(
      `${published}.byPublished >= ${parameters.add('0')}`,
      `${published}.byPublished < ${parameters.add(`${publishedTo}~`)}`,
    )
  if (typeof minUpvotes === 'number')
    conditions.push(`n.byUpvotes >= ${parameters.add(tenDigits(Math.max(0, minUpvotes)))}`)
  if (typeof hasCode === 'boolean')
    conditions.push(`${hasCode ? '' : 'NOT '}EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }`)
  if (updatedSince) conditions.push(`n.updatedAt >= datetime(${parameters.add(updatedSince)})`)
  for (const nested of all ?? []) conditions.push(...filterConditions(nested, parameters, published))
  if (any)
    conditions.push(
      any.length === 0 ? 'false' : `(${any.map((nested) => asOne(nested, parameters)).join(' OR ')})`,
    )
  if (not) conditions.push(`NOT ${asOne(not, parameters)}`)
  return conditions
}
