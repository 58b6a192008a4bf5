import { bareEdge } from '../bare-edge.ts'
import type { ConnectionRead } from '../connection-read.ts'
import { filterAnchors } from '../filter-anchors.ts'
import { filterConditions } from '../filter-conditions.ts'
import type { PaperNode } from '../nodes/paper-node.ts'
import { paperNode } from '../nodes/paper-node.ts'
import { anchorPatterns } from '../paper-anchor.ts'
import type { PaperAnchor } from '../paper-anchor.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { paperOrder } from '../paper-order.ts'
import type { PaperOrder } from '../paper-order.ts'
import { parameterList } from '../parameter-list.ts'
import type { ParameterList } from '../parameter-list.ts'

type PapersRead = ConnectionRead<PaperNode, null>

/** All papers, or those with one of some concepts: nothing else leads to them. */
const withoutAnchor = (
  name: string,
  filter: PaperFilter,
  order: PaperOrder,
  list: ParameterList,
): PapersRead => {
  const { anyConcept, ...rest } = filter
  const byConcept = anyConcept ? [`c.slug IN ${list.add(anyConcept)}`] : []
  const where = [...byConcept, ...filterConditions(rest, list, 'n')]
  return {
    name,
    node: paperNode,
    edge: bareEdge,
    source: {
      pattern: anyConcept ? '(n:Paper)-[:MENTIONS]->(c:Concept)' : '(n:Paper)',
      where,
      binds: anyConcept ? 'DISTINCT n' : 'n',
      parameters: list.parameters,
      degree: null,
    },
    order: paperOrder(order, anyConcept ? 'found' : 'all'),
  }
}

/**
 * Papers, of a parent or of the whole graph. Of the parent and the nodes that the filter names, the one that is likely to have the fewest papers
 * leads the pattern; newest first it is walked by its relationship index, so a page costs the same whatever the degree.
 */
export const papersConnection = (
  name: string,
  parent: PaperAnchor['kind'] | null,
  filter: PaperFilter,
  order: PaperOrder,
): PapersRead => {
  const list = parameterList('where')
  const anchors: PaperAnchor[] = parent === null ? [] : [{ kind: parent, value: 'key' }]
  const [lead, ...others] = [...anchors, ...filterAnchors(filter, list)]
    .map(anchorPatterns)
    .toSorted((a, b) => a.rank - b.rank)
  if (lead === undefined) return withoutAnchor(name, filter, order, list)
  const hub = order.field === 'PUBLISHED_AT' && order.direction === 'DESC' ? lead.hub : null
  const conditions = [
    ...others.map(({ condition }) => condition),
    ...filterConditions(filter, list, hub === null ? 'n' : 'r'),
  ]
  return {
    name,
    node: paperNode,
    edge: bareEdge,
    source: {
      pattern: hub?.pattern ?? lead.pattern,
      where: [...(hub === null ? [] : [hub.where]), ...conditions],
      binds: hub === null ? 'n' : 'n, r',
      parameters: list.parameters,
      degree: conditions.length === 0 ? lead.degree : null,
    },
    order: paperOrder(order, hub ?? 'found'),
  }
}
