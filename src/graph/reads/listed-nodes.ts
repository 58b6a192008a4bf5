import type { CypherNames } from './cypher-names.ts'

/** The nodes whose slugs a list holds, in its order; one that is gone is left out. */
export const listedNodes = (
  label: 'Topic' | 'Organization',
  slugs: string,
  { node, local }: Pick<CypherNames, 'node' | 'local'>,
) =>
  ({
    clauses: [
      `UNWIND range(0, size(${slugs}) - 1) AS ${local('i')}`,
      `MATCH (${node}:${label} {slug: ${slugs}[${local('i')}]})`,
    ],
    order: { by: [{ expression: local('i'), type: 'number' }], unique: true },
  }) as const
