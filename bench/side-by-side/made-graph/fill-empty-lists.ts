import type { Statement } from '../../../src/graph/statement.ts'

/** Puts in the empty lists of similarities: Neo4j's importer takes them for values that are not there. */
export const fillEmptyLists: Statement = {
  text: `MATCH ()-[s:SIMILAR_TO]->()
WHERE s.sharedConcepts IS NULL OR s.sharedOrganizations IS NULL
CALL (s) {
  SET s.sharedConcepts = coalesce(s.sharedConcepts, []),
    s.sharedConceptWeights = coalesce(s.sharedConceptWeights, []),
    s.sharedOrganizations = coalesce(s.sharedOrganizations, [])
} IN TRANSACTIONS OF 10000 ROWS`,
  parameters: {},
}
