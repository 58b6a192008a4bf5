import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import type { EntityFacet } from './entity-facet.ts'
import { facetEntities } from './facet-entities.ts'

/** The slugs of the nodes that most of some papers lead to, by the papers' ids: the most first, equal ones by slug; a row is a `foundCount`. */
export const countFoundEntities = (ids: readonly string[], { of, kind, limit }: EntityFacet): Statement => {
  const { label, relationship } = facetEntities[of]
  const isOfKind = typeof kind === 'string'
  return {
    text: [
      'UNWIND $ids AS id',
      `MATCH (:Paper {id: id})-[:${relationship}]->(n:${label})`,
      ...(isOfKind ? ['WHERE n.kind = $kind'] : []),
      'RETURN n.slug AS counted, count(*) AS paperCount',
      'ORDER BY paperCount DESC, counted',
      'LIMIT $limit',
    ].join('\n'),
    parameters: { ids, ...(isOfKind ? { kind } : {}), limit: integer(limit) },
  }
}
