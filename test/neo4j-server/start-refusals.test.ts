import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { managedEnvironment } from './managed-environment.ts'
import { startInJava } from './start-in-java.ts'

test.each(['NEO4J_BOLT_PORT', 'NEO4J_HTTP_PORT'] as const)(
  'names the port that is taken and the variable %s that changes it',
  async (variable) => {
    const environment = await managedEnvironment()
    const other = createServer().listen(Number(environment[variable]), '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => {
      other.close()
      rmSync(environment.DATA_DIR, { recursive: true })
    })

    await expect(startInJava(environment)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringMatching(new RegExp(`^Port ${environment[variable]} .*set ${variable} to`)),
    })
  },
)

test('says which data folder it cannot write to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'file'), '')
  const dataDir = join(folder, 'file', 'data')

  await expect(startInJava({ DATA_DIR: dataDir })).rejects.toMatchObject({
    code: 'DATA_DIR_NOT_WRITABLE',
    message: `The folder ${dataDir} cannot be written to (a part of that path is a file): set DATA_DIR to one that you may write to.`,
  })
})

test('says of a data folder that cannot be made that it cannot be', async () => {
  await expect(startInJava({ DATA_DIR: '/proc/papergraph/data' })).rejects.toMatchObject({
    code: 'DATA_DIR_NOT_WRITABLE',
    message: expect.stringMatching(
      /^The folder \/proc\/papergraph\/data cannot be written to \(.*\): set DATA_DIR/,
    ),
  })
})

test('refuses to start a Neo4j that is too old', async () => {
  const environment = await managedEnvironment()
  onTestFinished(() => rmSync(environment.DATA_DIR, { recursive: true }))

  await expect(startInJava({ ...environment, NEO4J_VERSION: '5.20.0' })).rejects.toMatchObject({
    code: 'NEO4J_TOO_OLD',
  })
})
