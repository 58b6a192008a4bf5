import type { CypherNames } from '../cypher-names.ts'
import { areAllPapers } from './are-all-papers.ts'
import type { ConnectionPapers } from './connection-papers.ts'
import { facetEntities } from './facet-entities.ts'
import type { FacetEntity } from './facet-entities.ts'

/** What is counted; `kind` only of concepts. */
export type EntityFacet = { of: FacetEntity; kind?: string | null | undefined; limit: number }

const mostFirst = { by: [{ value: 'paperCount', direction: 'DESC' }] } as const

/** The nodes that most of a connection's papers lead to, the most first, equal ones by slug. Of all papers the counts are those that the nodes keep. */
export const entityFacet = (
  { of, kind, limit }: EntityFacet,
  papers: ConnectionPapers,
  { node, param }: Pick<CypherNames, 'node' | 'param'>,
) => {
  const { label, relationship } = facetEntities[of]
  const ofKind = typeof kind === 'string' ? [`${node}.kind = ${param(kind)}`] : []
  if (areAllPapers(papers))
    return {
      clauses: [
        `MATCH (${node}:${label})`,
        `WHERE ${[`${node}.byPaperCount >= '0000000001'`, ...ofKind].join(' AND ')}`,
        `WITH ${node}`,
        `ORDER BY ${node}.byPaperCount DESC`,
        `LIMIT ${param(limit)}`,
      ],
      values: { paperCount: `${node}.paperCount` },
      order: mostFirst,
    }
  return {
    clauses: [...papers.clauses, `MATCH (${papers.rows.node})-[:${relationship}]->(${node}:${label})`],
    where: ofKind,
    aggregate: { paperCount: 'count(*)' },
    order: mostFirst,
    limit,
  }
}
