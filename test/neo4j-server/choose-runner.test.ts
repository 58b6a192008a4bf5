import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { chooseRunner } from '../../src/neo4j-server/choose-runner.ts'
import type { StoreRecord } from '../../src/neo4j-server/store-record.ts'
import { silentProgress } from '../../src/progress.ts'

const place = { bin: '', javas: '' }

// Only programs of other houses are stood in for: what they print is all that the choice rests on.
beforeEach(() => {
  place.bin = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  place.javas = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  vi.stubEnv('PATH', place.bin)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(place.bin, { recursive: true })
    rmSync(place.javas, { recursive: true })
  })
})

const program = (name: string, script: string, bin = place.bin) => {
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}
const withJava = (version: string, bin = place.bin) =>
  program('java', `echo 'openjdk version "${version}"' >&2`, bin)
/** Gives the command of a Java that is installed and not on the PATH. */
const installJava = (version: string, home = `jdk-${version}`): string => {
  withJava(version, join(place.javas, home, 'bin'))
  return join(realpathSync(place.javas), home, 'bin', 'java')
}
const withDocker = (image: string, pull: string) =>
  program('docker', `case "$1" in version) echo linux;; image) ${image};; pull) ${pull};; esac`)

const choose = (
  stated: {
    version?: string
    runners?: ('docker' | 'jvm')[]
    store?: StoreRecord
    notes?: string[]
    env?: Record<string, string>
  } = {},
) =>
  chooseRunner({
    request: {
      type: 'hello',
      version: stated.version ?? '5.26.29',
      boltPort: 7687,
      httpPort: 7474,
      password: null,
      runners: stated.runners ?? ['docker', 'jvm'],
      purpose: 'serving',
    },
    store: stated.store ?? null,
    folder: 'the/data',
    progress: { ...silentProgress, note: (line) => void stated.notes?.push(line) },
    signal: new AbortController().signal,
    env: stated.env ?? {},
    javaFolders: [place.javas],
  })

test('prefers Docker when its engine answers and has the image', async () => {
  withDocker('exit 0', 'exit 1')
  withJava('17.0.15')

  await expect(choose()).resolves.toEqual({ runner: 'docker', image: 'neo4j:5.26-community' })
})

test('pulls the image of the very version from 2025 on', async () => {
  withDocker('exit 1', 'exit 0')

  await expect(choose({ version: '2026.09.0' })).resolves.toEqual({
    runner: 'docker',
    image: 'neo4j:2026.09.0-community',
  })
})

test('falls back to Java with a note when the image cannot be pulled', async () => {
  withDocker('exit 1', "echo 'no route to the registry' >&2; exit 1")
  withJava('17.0.15')
  const notes: string[] = []

  await expect(choose({ notes })).resolves.toMatchObject({ runner: 'jvm', java: { command: 'java' } })
  expect(notes).toEqual([
    'Docker answers, but the image neo4j:5.26-community cannot be pulled: no route to the registry',
  ])
})

test('takes Java where Docker is not permitted', async () => {
  withDocker('exit 0', 'exit 0')
  withJava('21')

  await expect(choose({ runners: ['jvm'] })).resolves.toMatchObject({
    runner: 'jvm',
    java: { command: 'java' },
  })
})

test('prefers the newest Java that Neo4j was tried with', async () => {
  withJava('17.0.15')
  installJava('21.0.2')
  const tried = installJava('25.0.1', join('temurin-25.jdk', 'Contents', 'Home'))
  installJava('26-ea')

  await expect(choose({ runners: ['jvm'] })).resolves.toMatchObject({ java: { command: tried } })
})

test('prefers the Java of the PATH to another of its version', async () => {
  withJava('21.0.2')
  installJava('21.0.9')

  await expect(choose({ runners: ['jvm'] })).resolves.toMatchObject({ java: { command: 'java' } })
})

test('takes a Java that is newer than any that was tried where there is no other', async () => {
  const java = installJava('31')
  symlinkSync(join(place.javas, 'jdk-31'), join(place.javas, 'default'))

  await expect(choose({ runners: ['jvm'] })).resolves.toMatchObject({ java: { command: java } })
})

test('takes the Java of JAVA_HOME whatever else is installed', async () => {
  installJava('25.0.1')
  const home = join(place.javas, 'jdk-17.0.15')
  installJava('17.0.15')

  await expect(choose({ runners: ['jvm'], env: { JAVA_HOME: home } })).resolves.toMatchObject({
    java: { command: join(home, 'bin', 'java') },
  })
})

test('names three ways to get a Neo4j where there is none', async () => {
  await expect(choose()).rejects.toMatchObject({
    code: 'NO_RUNNER',
    message: expect.stringMatching(/NEO4J_URI[^]*Docker[^]*JDK 17[^]*Maven/),
  })
})

test('names the Java that it saw and the one that Neo4j needs', async () => {
  withJava('17.0.15')

  await expect(choose({ version: '2026.09.0' })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringMatching(/needs Java 21 or newer, and here is Java 17 \(from the PATH\)/),
  })
})

test('keeps data to the runner that made it', async () => {
  withDocker('exit 0', 'exit 0')
  withJava('17.0.15')

  const chosen = await choose({ store: { runner: 'jvm', version: '5.26.29' } })

  expect(chosen.runner).toBe('jvm')
})

test('refuses data of Docker while no engine answers', async () => {
  withJava('17.0.15')

  await expect(choose({ store: { runner: 'docker', version: '5.26.29' } })).rejects.toMatchObject({
    code: 'DATA_DIR_OF_ANOTHER_RUNNER',
    message:
      'The data in the/data was made by Neo4j in Docker and stays with it, but no Docker engine answers. Mend that, or set DATA_DIR to another folder.',
  })
})

test('refuses data that a newer Neo4j has opened', async () => {
  withJava('21')

  await expect(choose({ store: { runner: 'jvm', version: '2026.09.0' } })).rejects.toMatchObject({
    code: 'DATA_DIR_OF_ANOTHER_RUNNER',
    message: expect.stringContaining('set NEO4J_VERSION=2026.09.0'),
  })
})

test('lets a newer Neo4j open older data', async () => {
  withJava('21')

  const chosen = await choose({ version: '2026.09.0', store: { runner: 'jvm', version: '5.26.29' } })

  expect(chosen.runner).toBe('jvm')
})
