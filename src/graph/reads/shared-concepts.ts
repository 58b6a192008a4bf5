import type { CypherNames } from './cypher-names.ts'

/** The concepts that parallel lists of slugs and weights name, strongest first; one that is gone is left out. */
export const sharedConcepts = (
  { slugs, weights }: { slugs: string; weights: string },
  { node, local }: Pick<CypherNames, 'node' | 'local'>,
) =>
  ({
    clauses: [
      `UNWIND range(0, size(${slugs}) - 1) AS ${local('i')}`,
      `MATCH (${node}:Concept {slug: ${slugs}[${local('i')}]})`,
    ],
    values: { weight: `${weights}[${local('i')}]` },
    order: { by: [{ value: 'weight', direction: 'DESC' }] },
  }) as const
