import { expect, test } from 'vitest'
import { lastLines } from '../../src/neo4j-server/last-lines.ts'
import { startFailure } from '../../src/neo4j-server/start-failure.ts'

const ended = (lines: string) =>
  startFailure(
    {
      process: { runner: 'jvm', pid: 1 },
      ended: Promise.resolve('exit code 1'),
      lastLines: async () => lines,
      logPlace: 'the/console.log',
      whyStopTakesLong: null,
      stop: async () => {},
    },
    'exit code 1',
    'the/data',
  )

test.each([
  ['java.io.IOException: No space left on device', 'DISK_FULL'],
  ['Lock file has been locked by another process: store_lock', 'DATA_DIR_IN_USE'],
  ['Caused by: java.net.BindException: Address already in use', 'PORT_TAKEN'],
  ['java.nio.file.AccessDeniedException: data/databases', 'DATA_DIR_NOT_WRITABLE'],
  ['ERROR Failed to start Neo4j', 'NEO4J_FAILED'],
])('tells from %j that the failure is %s', async (line, code) => {
  await expect(ended(line)).resolves.toMatchObject({ code })
})

test('shows what Neo4j wrote last and where the rest is', async () => {
  const failure = await ended('ERROR one\nCaused by: two')

  expect(failure.message).toBe(
    'Neo4j did not start (exit code 1). The last that it wrote:\n  ERROR one\n  Caused by: two\nIts whole log: the/console.log',
  )
})

test('leaves the frames of a stack trace out', () => {
  const log = 'ERROR one\n\tat org.neo4j.A(A.java:1)\n\nCaused by: two\n\t... 12 more\n'

  expect(lastLines(log)).toBe('ERROR one\nCaused by: two')
})
