import { expect, test } from 'vitest'
import { kernelVersion } from '../../src/graph/reads/kernel-version.ts'
import { serverVersion } from '../../src/graph/server-version.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

test('the version of a server is one statement', () => {
  expect(kernelVersion).toMatchInlineSnapshot(`
    {
      "parameters": {
        "name": "Neo4j Kernel",
      },
      "text": "CALL dbms.components()
    YIELD name, versions
    WHERE name = $name
    RETURN versions[0] AS version",
    }
  `)
})

test('a server says its version, the year first from 2025 on', async () => {
  await expect(serverVersion(neo4jConnection())).resolves.toMatch(/^(5\.26|20\d\d\.\d\d)\.\d+$/)
})
