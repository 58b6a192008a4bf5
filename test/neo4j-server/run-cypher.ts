import neo4j from 'neo4j-driver'
import type { Neo4jConnection } from '../../src/graph/connection.ts'

/** The records of one statement, as plain objects. */
export const runCypher = async (connection: Neo4jConnection, statement: string) => {
  const { uri, username, password, database } = connection
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const { records } = await driver.executeQuery(statement, {}, { database })
  await driver.close()
  return records.map((record) => record.toObject())
}
