import { anchorConditions } from './anchor-conditions.ts'
import { anchorRank } from './anchor-rank.ts'
import type { CypherNames } from './cypher-names.ts'
import { filterAnchors } from './filter-anchors.ts'
import type { AnchorKey } from './filter-anchors.ts'
import { filterConditions } from './filter-conditions.ts'
import { isFromAnchor } from './is-from-anchor.ts'
import { keyedAnchor } from './keyed-anchor.ts'
import type { PaperAnchor } from './paper-anchor.ts'
import type { PaperFilter } from './paper-filter.ts'
import { paperOrder } from './paper-order.ts'
import type { OrderOfPapers, PaperOrder } from './paper-order.ts'

/** Where papers come from: a pattern that binds each as the names' `node`, and perhaps the `relationship` that is walked to it. */
export type PapersSource = {
  match: string
  where: string[]
  /** The pattern may find a paper several times. */
  distinct: boolean
  order: OrderOfPapers
  /** How many there are, where nothing filters. */
  degree?: string
  /** The variable whose `byPublished` is at hand. */
  dated: string
}

/** All papers, or those with one of some concepts: nothing else leads to them. */
const withoutAnchor = (filter: PaperFilter, order: PaperOrder, names: CypherNames): PapersSource => {
  const { node, param, local } = names
  const { anyConcept, ...rest } = filter
  const lead = local('lead')
  const byConcept = anyConcept ? [`${lead}.slug IN ${param(anyConcept)}`] : []
  return {
    match: anyConcept ? `(${node}:Paper)-[:MENTIONS]->(${lead}:Concept)` : `(${node}:Paper)`,
    where: [...byConcept, ...filterConditions(rest, names)],
    distinct: Boolean(anyConcept),
    order: paperOrder(order, !anyConcept),
    dated: node,
  }
}

const walkedBy = { PUBLISHED_AT: 'byPublished', UPVOTES: 'byUpvotes' } as const

type WalkedField = keyof typeof walkedBy

const isWalkedField = (field: string): field is WalkedField => Object.hasOwn(walkedBy, field)

/** From the greatest on along the relationship's own index, which serves only a text that names both its properties, in conditions and in the order. */
const alongHub = (
  { relationship: type, key, hubKey }: PaperAnchor,
  field: WalkedField,
  { node, relationship }: CypherNames,
): Pick<PapersSource, 'match' | 'where' | 'order'> => ({
  match: `(${node}:Paper)-[${relationship}:${type}]->()`,
  where: [`${relationship}.${hubKey} = ${key}`, `${relationship}.${walkedBy[field]} IS NOT NULL`],
  order: {
    name: `${field} DESC`,
    by: [{ expression: `${relationship}.${walkedBy[field]}`, type: 'string', direction: 'DESC' }],
    within: { expression: `${relationship}.${hubKey}` },
    unique: true,
    indexed: false,
  },
})

/** What leads the pattern, and what is a condition: of the parent and the nodes of a filter, the one that is likely to have the fewest papers leads. */
const ledBy = (
  parent: PaperAnchor | null,
  anchors: readonly AnchorKey[],
  names: CypherNames,
): { lead: PaperAnchor | null; conditions: string[] } => {
  const [first, ...others] = anchors.toSorted((a, b) => anchorRank(a.kind) - anchorRank(b.kind))
  if (first === undefined) return { lead: parent, conditions: [] }
  if (parent !== null && parent.rank <= anchorRank(first.kind))
    return { lead: parent, conditions: anchorConditions([first, ...others], names) }
  return {
    lead: keyedAnchor(first.kind, names.param(first.key), names.local('m')),
    conditions: [
      ...anchorConditions(others, names),
      ...(parent === null ? [] : [isFromAnchor(parent, names.node)]),
    ],
  }
}

/**
 * Papers, of a parent or (null) of the whole graph. Of the parent and the nodes that the filter names, the one that is likely to have the fewest papers
 * leads the pattern; newest or most upvoted first it is walked by its relationship's index where there is one, so a page costs the same whatever the degree.
 */
export const papersSource = (
  parent: PaperAnchor | null,
  filter: PaperFilter,
  order: PaperOrder,
  names: CypherNames,
): PapersSource => {
  const { lead, conditions: anchored } = ledBy(parent, filterAnchors(filter), names)
  if (lead === null) return withoutAnchor(filter, order, names)
  const { field, direction } = order
  const walked = direction === 'DESC' && isWalkedField(field) && lead.walked.includes(field) ? field : null
  const dated = walked === 'PUBLISHED_AT' ? names.relationship : names.node
  const source = walked
    ? alongHub(lead, walked, names)
    : {
        match: `(${names.node}:Paper)-[:${lead.relationship}]->${lead.end}`,
        where: [],
        order: paperOrder(order, false),
      }
  const conditions = [...anchored, ...filterConditions(filter, names, dated)]
  return {
    ...source,
    where: [...source.where, ...conditions],
    distinct: false,
    dated,
    ...(conditions.length === 0 ? { degree: lead.degree } : {}),
  }
}
