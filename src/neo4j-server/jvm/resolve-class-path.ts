import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '../../failure.ts'
import { makeFolder } from '../../make-folder.ts'
import type { Progress } from '../../progress.ts'
import { folderFailure } from '../folder-failure.ts'
import { lockWhenFree } from '../lock-when-free.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { cachedClassPath } from './cached-class-path.ts'
import { mavenFailure } from './maven-failure.ts'
import { pom } from './pom.ts'

const JARS = 213
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'

type Resolving = {
  version: string
  cacheFolder: string
  progress: Progress
  signal: AbortSignal
  env: Record<string, string | undefined>
}

const runMaven = ({ version, progress, signal, env }: Resolving, folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    writeFileSync(join(folder, 'pom.xml'), pom(version))
    const args = [
      '-B',
      '-f',
      join(folder, 'pom.xml'),
      GOAL,
      `-Dmdep.outputFile=${join(folder, 'class-path')}`,
    ]
    const maven = spawn('mvn', args, { env, signal, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: string[] = []
    let jars = 0
    createInterface({ input: maven.stdout }).on('line', (line) => {
      output.push(line)
      if (/Downloaded from .*\.jar /.test(line)) progress.update(Math.min(++jars, JARS), JARS, 'jars')
    })
    createInterface({ input: maven.stderr }).on('line', (line) => output.push(line))
    maven.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new Failure(
              'NO_MAVEN',
              `Java is here but Maven is not, and papergraph gets Neo4j ${version} with it: install Maven (the command mvn), or start Docker, or set NEO4J_URI to a Neo4j that runs.`,
            )
          : error,
      ),
    )
    maven.once('close', (code) =>
      code === 0
        ? resolve(readFileSync(join(folder, 'class-path'), 'utf8').trim())
        : reject(mavenFailure(version, output.join('\n'))),
    )
  })

const prepareFolder = (folder: string): void => {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw folderFailure(folder, 'XDG_CACHE_HOME', error)
  }
}

const keep = (file: string, classPath: string): void => {
  try {
    writeWholeFile(file, classPath)
  } catch (error) {
    throw folderFailure(dirname(file), 'XDG_CACHE_HOME', error)
  }
}

/**
 * The class path of Neo4j at that version, as `java -cp` takes it. Maven downloads the jars into its own repository the
 * first time (133 MB); after that the class path comes from a file in the cache folder, as long as every jar is there.
 * Throws a Failure NO_MAVEN, DOWNLOAD_FAILED, DISK_FULL or DATA_DIR_NOT_WRITABLE.
 */
export const resolveClassPath = async (resolving: Resolving): Promise<string> => {
  const { version, cacheFolder, progress, signal } = resolving
  const file = join(cacheFolder, `neo4j-${version}.classpath`)
  const cached = cachedClassPath(file)
  if (cached !== null) return cached
  progress.step(`Getting Neo4j ${version} with Maven (133 MB, once)`)
  prepareFolder(cacheFolder)
  // Two Mavens that fill one repository at the same time spoil each other's files.
  const unlock = await lockWhenFree(join(cacheFolder, 'maven-lock'), signal)
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-maven-'))
  try {
    const madeMeanwhile = cachedClassPath(file)
    if (madeMeanwhile !== null) return madeMeanwhile
    const classPath = await runMaven(resolving, folder)
    keep(file, classPath)
    return classPath
  } finally {
    rmSync(folder, { recursive: true, force: true })
    unlock()
  }
}
