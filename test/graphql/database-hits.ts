import neo4j from 'neo4j-driver'
import type { ProfiledPlan } from 'neo4j-driver'
import type { Statement } from '../../src/graph/statement.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

const hitsIn = (plan: ProfiledPlan): number =>
  plan.children.reduce((sum, child) => sum + hitsIn(child), plan.dbHits)

/** How many records and index entries Neo4j reads for a statement. */
export const databaseHits = async ({ text, parameters }: Statement): Promise<number> => {
  const { uri, username, password, database } = neo4jConnection()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters, { database })
    if (summary.profile === false) throw new Error('There is no profile.')
    return hitsIn(summary.profile)
  } finally {
    await driver.close()
  }
}
