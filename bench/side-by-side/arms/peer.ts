import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { stopWithParent } from '../../../src/stop-with-parent.ts'
import { armEnvironment } from './arm-environment.ts'
import { peerTypeDefinitions } from './peer-type-definitions.ts'

// The peer is installed apart from the project, with its own copy of all that it builds on, so its types are not at hand when this one is checked.
const ofBench = createRequire(new URL('../../package.json', import.meta.url))

const callable = <Function>(): z.ZodType<Function> =>
  z.custom<Function>((value) => typeof value === 'function')

const { Neo4jGraphQL } = z
  .object({
    Neo4jGraphQL:
      callable<new (options: { typeDefs: string; driver: unknown }) => { getSchema(): Promise<unknown> }>(),
  })
  .parse(ofBench('@neo4j/graphql'))
const { createYoga } = z
  .object({ createYoga: callable<(options: Record<string, unknown>) => RequestListener>() })
  .parse(ofBench('graphql-yoga'))
const neo4j = z
  .object({
    driver: callable<(uri: string, auth: unknown, config: Record<string, unknown>) => unknown>(),
    auth: z.object({ basic: callable<(username: string, password: string) => unknown>() }),
  })
  .parse(ofBench('neo4j-driver'))

stopWithParent(() => process.exit())
const { PORT, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = armEnvironment()
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  maxConnectionPoolSize: 16,
  telemetryDisabled: true,
})
const schema = await new Neo4jGraphQL({ typeDefs: peerTypeDefinitions, driver }).getSchema()
const context = { sessionConfig: { database: NEO4J_DATABASE } }
const yoga = createYoga({
  schema,
  context: () => ({ ...context }),
  graphiql: false,
  logging: false,
  maskedErrors: false,
})
createServer(yoga).listen(PORT, 'localhost')
