import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { resolveClassPath } from '../../src/neo4j-server/jvm/resolve-class-path.ts'
import { silentProgress } from '../../src/progress.ts'

const place = { bin: '', cache: '' }

beforeEach(() => {
  place.bin = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  place.cache = join(place.bin, 'cache')
  onTestFinished(() => rmSync(place.bin, { recursive: true }))
})

/** Puts a program in Maven's place: another house's, so it is fair to stand in for it. */
const withMaven = (script: string) =>
  writeFileSync(join(place.bin, 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })

const resolving = (updates: unknown[] = []) => ({
  version: '5.26.29',
  cacheFolder: place.cache,
  progress: { ...silentProgress, update: (...update: unknown[]) => void updates.push(update) },
  signal: new AbortController().signal,
  env: { PATH: place.bin },
})

test('says that Maven is missing and names the other ways', async () => {
  await expect(resolveClassPath(resolving())).rejects.toMatchObject({
    code: 'NO_MAVEN',
    message: expect.stringMatching(/install Maven.*start Docker.*NEO4J_URI/),
  })
})

test("passes on Maven's own first error when it cannot download", async () => {
  withMaven(
    "echo '[INFO] Scanning'; echo '[ERROR] Could not transfer artifact x:y:1 -> [Help 1]'; echo '[ERROR] '; exit 1",
  )

  await expect(resolveClassPath(resolving())).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining('It says: Could not transfer artifact x:y:1\n'),
  })
})

test('names the settings that Maven cannot read', async () => {
  withMaven(
    "echo '[ERROR] 1 problem was encountered while building the effective settings'; echo '[FATAL] Non-parseable settings'; exit 1",
  )

  await expect(resolveClassPath(resolving())).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringContaining('It says: Non-parseable settings\n'),
  })
})

test('says which cache folder it cannot write to', async () => {
  writeFileSync(place.cache, '')

  await expect(resolveClassPath(resolving())).rejects.toMatchObject({
    code: 'DATA_DIR_NOT_WRITABLE',
    message: `The folder ${place.cache} cannot be written to (a part of that path is a file): set XDG_CACHE_HOME to one that you may write to.`,
  })
})

test('counts the jars that Maven downloads and asks it only once', async () => {
  const jar = join(place.bin, 'server.jar')
  writeFileSync(jar, '')
  withMaven(
    `echo '[INFO] Downloaded from central: server.jar (1 kB at 1 kB/s)'; printf %s ${jar} > class-path`,
  )
  const updates: unknown[] = []

  const first = await resolveClassPath(resolving(updates))
  withMaven('exit 1')
  const second = await resolveClassPath(resolving())

  expect([first, second]).toEqual([jar, jar])
  expect(updates).toEqual([[1, 213, 'jars']])
})
