/** Clauses that bind the paper with an id as `node`, also by an id that was merged away; `key` is what stands for the id. */
export const paperById = ({
  node,
  key,
  local,
}: {
  node: string
  key: string
  local(name: string): string
}): string[] => [
  `OPTIONAL MATCH (${local('own')}:Paper {id: ${key}})`,
  `OPTIONAL MATCH (:MergedPaper {id: ${key}})-[:MERGED_INTO]->(${local('kept')}:Paper)`,
  `WITH *, coalesce(${local('own')}, ${local('kept')}) AS ${node}`,
  `WHERE ${node} IS NOT NULL`,
]
