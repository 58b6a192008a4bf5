import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'

/** The environment of a papergraph with an empty data folder and ports of its own. */
export const managedEnvironment = async () => ({
  DATA_DIR: mkdtempSync(join(tmpdir(), 'papergraph-test-')),
  NEO4J_BOLT_PORT: String(await freePort()),
  NEO4J_HTTP_PORT: String(await freePort()),
})
