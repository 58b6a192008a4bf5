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
  { node, param, local }: Pick<CypherNames, 'node' | 'param' | 'local'>,
) => {
  const { label, relationship } = facetEntities[of]
  const ofKind = (concept: string): string[] =>
    typeof kind === 'string' ? [`${concept}.kind = ${param(kind)}`] : []
  if (areAllPapers(papers)) {
    const first = local('first')
    const least = local('least')
    return {
      clauses: [
        // The index has equal ones the other way round: those with as many as the last of the first are looked at, too.
        `MATCH (${first}:${label})`,
        `WHERE ${[`${first}.byPaperCount >= '0000000001'`, ...ofKind(first)].join(' AND ')}`,
        `WITH ${first}`,
        `ORDER BY ${first}.byPaperCount DESC`,
        `LIMIT ${param(limit)}`,
        `WITH min(left(${first}.byPaperCount, 10)) AS ${least}`,
        `MATCH (${node}:${label})`,
        `WHERE ${[`${node}.byPaperCount >= ${least}`, ...ofKind(node)].join(' AND ')}`,
      ],
      values: { paperCount: `${node}.paperCount` },
      order: mostFirst,
      limit,
    }
  }
  return {
    clauses: [...papers.clauses, `MATCH (${papers.rows.node})-[:${relationship}]->(${node}:${label})`],
    where: ofKind(node),
    aggregate: { paperCount: 'count(*)' },
    order: mostFirst,
    limit,
  }
}
