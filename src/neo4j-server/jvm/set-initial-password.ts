import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure } from '../../failure.ts'
import type { Neo4jPaths } from '../neo4j-paths.ts'
import { writeWholeFile } from '../write-whole-file.ts'

const run = promisify(execFile)

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`

/** Gives the user neo4j of a data folder that has no data yet its password. */
export const setInitialPassword = async (
  [java, ...options]: [string, ...string[]],
  paths: Neo4jPaths,
  password: string,
  signal: AbortSignal,
): Promise<void> => {
  // In a file, because every user of the machine may read a command line.
  const secret = join(paths.folder, 'first-password')
  writeWholeFile(secret, quoted(password))
  const args = [...options, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', '--', `@${secret}`]
  try {
    await run(java, args, {
      env: { ...process.env, NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf },
      cwd: paths.folder,
      signal,
    })
  } catch (error) {
    signal.throwIfAborted()
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new Failure('NEO4J_FAILED', `Neo4j did not take its first password. It says: ${said}`, {
      cause: error,
    })
  } finally {
    rmSync(secret, { force: true })
  }
}
