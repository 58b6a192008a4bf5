import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../../failure.ts'
import { installedJavas } from './installed-javas.ts'
import { javaVersion } from './java-version.ts'
import { requiredJava } from './required-java.ts'

/** A `java` command of that feature version; `build` is all that it says of itself, so another build says something else. */
export type Java = { command: string; build: string; version: number }

type FoundJava = Java & { from: string }

/** Neo4j plans a query in two thirds of the time that it takes on Java 17; what comes after this one has not been tried. */
const NEWEST_TRIED = 25

const run = promisify(execFile)

const ask = async (command: string, from: string): Promise<FoundJava[]> => {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { timeout: 20_000 })
    const build = `${stderr}\n${stdout}`
    const version = javaVersion(build)
    return version === null ? [] : [{ command, build, version, from }]
  } catch {
    return []
  }
}

/** The PATH's comes first, so it is taken before another of its version. */
const askAll = async (folders: readonly string[]): Promise<FoundJava[]> => {
  const asked = [ask('java', 'the PATH'), ...installedJavas(folders).map((command) => ask(command, command))]
  return (await Promise.all(asked)).flat()
}

const newest = (javas: readonly FoundJava[]): FoundJava | undefined =>
  javas.toSorted((a, b) => b.version - a.version).find(({ version }) => version <= NEWEST_TRIED)

/**
 * The `java` command that runs that Neo4j: JAVA_HOME's if it is new enough, else the newest of the PATH's and those in `folders` that Neo4j was tried
 * with, else any that is new enough; null where there is no Java at all. Throws a Failure JAVA_TOO_OLD where there is one and none is new enough.
 */
export const findJava = async (
  neo4jVersion: string,
  env: Record<string, string | undefined>,
  folders: readonly string[],
): Promise<Java | null> => {
  const required = requiredJava(neo4jVersion)
  const ofHome = env['JAVA_HOME'] ? await ask(join(env['JAVA_HOME'], 'bin', 'java'), 'JAVA_HOME') : []
  const newEnough = (java: FoundJava) => java.version >= required
  const found = ofHome.some(newEnough) ? ofHome : [...ofHome, ...(await askAll(folders))]
  const usable = found.filter(newEnough)
  const chosen = newest(usable) ?? usable[0]
  if (chosen) return { command: chosen.command, build: chosen.build, version: chosen.version }
  if (found.length === 0) return null
  const seen = found.map(({ version, from }) => `Java ${version} (from ${from})`).join(' and ')
  throw new Failure(
    'JAVA_TOO_OLD',
    `Neo4j ${neo4jVersion} needs Java ${required} or newer, and here is ${seen}: install a JDK ${required} and point JAVA_HOME at it, or start Docker, or set NEO4J_URI to a Neo4j that runs.`,
  )
}
