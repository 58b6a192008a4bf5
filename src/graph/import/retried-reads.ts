import neo4j from 'neo4j-driver'
import type { Graph } from '../graph.ts'

/** How often a read is sent: each meets other changes, so that one more is enough as a rule. */
const mostAttempts = 6

/**
 * A graph whose reads are sent again where Neo4j says that it may be, however long they took: one that goes on for seconds beside a writer may find that what
 * it reads has changed under it.
 */
export const retriedReads = (graph: Graph): Graph => ({
  ...graph,
  async read(statement, options) {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await graph.read(statement, options)
      } catch (error) {
        const mayBeSentAgain = error instanceof Error && neo4j.isRetryableError(error)
        if (!mayBeSentAgain || attempt === mostAttempts) throw error
      }
  },
})
