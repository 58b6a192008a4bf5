import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../../failure.ts'
import { javaVersion } from './java-version.ts'
import { requiredJava } from './required-java.ts'

/** A `java` command; `build` is all that it says of itself, so another build says something else. */
export type Java = { command: string; build: string }

type FoundJava = Java & { version: number; from: string }

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

/**
 * The `java` command that runs that Neo4j: JAVA_HOME's if it is new enough, else the one on the PATH; null where there
 * is no Java at all. Throws a Failure JAVA_TOO_OLD where there is one and none is new enough.
 */
export const findJava = async (
  neo4jVersion: string,
  env: Record<string, string | undefined>,
): Promise<Java | null> => {
  const required = requiredJava(neo4jVersion)
  const ofHome = env['JAVA_HOME'] ? await ask(join(env['JAVA_HOME'], 'bin', 'java'), 'JAVA_HOME') : []
  const newEnough = (java: FoundJava) => java.version >= required
  const found = ofHome.some(newEnough) ? ofHome : [...ofHome, ...(await ask('java', 'the PATH'))]
  const chosen = found.find(newEnough)
  if (chosen) return { command: chosen.command, build: chosen.build }
  if (found.length === 0) return null
  const seen = found.map(({ version, from }) => `Java ${version} (from ${from})`).join(' and ')
  throw new Failure(
    'JAVA_TOO_OLD',
    `Neo4j ${neo4jVersion} needs Java ${required} or newer, and here is ${seen}: install a JDK ${required} and point JAVA_HOME at it, or start Docker, or set NEO4J_URI to a Neo4j that runs.`,
  )
}
