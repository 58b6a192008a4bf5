import type { Graph } from '../src/graph/graph.ts'

/** Takes every node, constraint and index away, so that the Neo4j is as it was when it was new. */
export const dropSchema = async (graph: Graph): Promise<void> => {
  await graph.writeAlone({ text: 'MATCH (n) DETACH DELETE n', parameters: {} })
  const constraints = await graph.read({
    text: "SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT ' + name AS drop",
    parameters: {},
  })
  for (const { drop } of constraints) await graph.writeAlone({ text: String(drop), parameters: {} })
  const indexes = await graph.read({
    text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX ' + name AS drop",
    parameters: {},
  })
  for (const { drop } of indexes) await graph.writeAlone({ text: String(drop), parameters: {} })
}
