import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { compareVersions } from '../compare-versions.ts'
import { lastLines } from '../last-lines.ts'
import type { Purpose } from '../holder-message.ts'
import type { Neo4jPaths } from '../neo4j-paths.ts'
import type { RunningNeo4j } from '../running-neo4j.ts'
import { stopProcess } from '../stop-process.ts'
import { classArchive } from './class-archive.ts'
import type { Java } from './find-java.ts'
import { javaOptions } from './java-options.ts'
import { memoryMegabytes } from './memory-megabytes.ts'
import { neo4jConf } from './neo4j-conf.ts'
import { setInitialPassword } from './set-initial-password.ts'
import { tuningOptions } from './tuning-options.ts'

type JvmStart = {
  java: Java
  classPath: string
  version: string
  purpose: Purpose
  boltPort: number
  httpPort: number
  password: string
  paths: Neo4jPaths
  cacheFolder: string
  signal: AbortSignal
}

const ENDED_BY_SIGTERM = 143

const mainClass = (version: string): string =>
  compareVersions(version, '2025.0.0') < 0
    ? 'org.neo4j.server.CommunityEntryPoint'
    : 'org.neo4j.server.Neo4jCommunity'

/** Starts Neo4j as a Java process of its own on the data folder; resolves once it runs, before it answers. */
export const startJvm = async (start: JvmStart): Promise<RunningNeo4j> => {
  const { java, classPath, version, paths, signal } = start
  const archive = classArchive({
    cacheFolder: start.cacheFolder,
    draft: paths.classArchiveDraft,
    javaBuild: java.build,
    classPath,
  })
  const memory = memoryMegabytes(totalmem())
  mkdirSync(paths.conf, { recursive: true })
  // From 2025 on Neo4j does not start without this folder, empty as it is.
  mkdirSync(paths.web, { recursive: true })
  writeFileSync(join(paths.conf, 'neo4j.conf'), neo4jConf({ ...start, pageCache: memory.pageCache }))
  if (!existsSync(paths.systemDatabase))
    await setInitialPassword(
      [
        java.command,
        ...tuningOptions('loading'),
        ...(archive.isMade ? [] : archive.options),
        ...javaOptions(java.version),
        '-cp',
        classPath,
      ],
      paths,
      start.password,
      signal,
    )
  signal.throwIfAborted()
  const log = openSync(paths.console, 'w', 0o600)
  const jvm = spawn(
    java.command,
    [
      `-Xmx${memory.heap}m`,
      ...tuningOptions(start.purpose),
      ...archive.options,
      ...javaOptions(java.version),
      '-cp',
      classPath,
      mainClass(version),
      `--home-dir=${paths.home}`,
      `--config-dir=${paths.conf}`,
      '--console-mode',
    ],
    { cwd: paths.home, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  const ended = once(jvm, 'exit').then(([code, by]) => {
    archive.settle(code === 0 || code === ENDED_BY_SIGTERM)
    return by ? `ended by ${by}` : `exit code ${code}`
  })
  await once(jvm, 'spawn')
  const pid = jvm.pid ?? 0
  return {
    process: { runner: 'jvm', pid },
    ended,
    lastLines: async () => lastLines(readFileSync(paths.console, 'utf8')),
    logPlace: paths.console,
    whyStopTakesLong: archive.isMade
      ? 'Neo4j stops, and Java keeps what makes its next start twice as fast: some seconds, this once'
      : null,
    stop: async () => {
      await stopProcess(pid, () => jvm.exitCode === null && jvm.signalCode === null)
    },
  }
}
