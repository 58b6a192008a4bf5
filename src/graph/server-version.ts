import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Neo4jConnection } from './connection.ts'
import { kernelVersion } from './reads/kernel-version.ts'

const row = z.object({ version: z.string() })

/**
 * The version of the Neo4j that answers there, such as '5.26.29'. Throws the driver's error, which `connectionFailure`
 * understands, within ten seconds or so where none answers.
 */
export const serverVersion = async (connection: Neo4jConnection): Promise<string> => {
  const { uri, username, password, database } = connection
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
    userAgent: 'papergraph',
  })
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(kernelVersion.text, kernelVersion.parameters)
    return row.parse(records[0]?.toObject()).version
  } finally {
    await session.close()
    await driver.close()
  }
}
