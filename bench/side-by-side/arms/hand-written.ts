import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { stopWithParent } from '../../../src/stop-with-parent.ts'
import { sideBySideQueries } from '../queries/side-by-side-queries.ts'
import { armEnvironment } from './arm-environment.ts'
import { readOn } from './read-on.ts'

// The arm that does no more than it must: node:http, the bare driver, one statement a request. POST /<query> with the input as JSON.
stopWithParent(() => process.exit())
const { PORT, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = armEnvironment()
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 16,
  telemetryDisabled: true,
})
const read = readOn(driver, NEO4J_DATABASE)
const inputs = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const queries = new Map(sideBySideQueries.map((query) => [`/${query.name}`, query]))

createServer(async (request, response) => {
  const query = queries.get(request.url ?? '')
  if (query === undefined) return response.writeHead(404).end()
  try {
    const data = await query.answer(read, inputs.parse(JSON.parse(await text(request))))
    const body = JSON.stringify({ data })
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    })
    return response.end(body)
  } catch (error) {
    return response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }))
  }
}).listen(PORT, 'localhost')
