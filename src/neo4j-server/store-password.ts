import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { Failure } from '../failure.ts'
import type { Neo4jPaths } from './neo4j-paths.ts'
import { writeWholeFile } from './write-whole-file.ts'

/**
 * The password of the user neo4j in a data folder: the stated one, else the one kept in the folder, else, where there is
 * no data yet, a random one that is kept from now on. Throws a Failure WRONG_PASSWORD where only the person knows it.
 */
export const storePassword = (paths: Neo4jPaths, stated: string | null): string => {
  const hasData = existsSync(paths.systemDatabase)
  if (stated !== null) {
    if (!hasData) rmSync(paths.password, { force: true })
    return stated
  }
  if (existsSync(paths.password)) return readFileSync(paths.password, 'utf8').trim()
  if (hasData)
    throw new Failure(
      'WRONG_PASSWORD',
      `The data in ${paths.folder} was made with a password of your own: set NEO4J_PASSWORD to it, or set DATA_DIR to another folder.`,
    )
  const made = randomBytes(18).toString('base64url')
  writeWholeFile(paths.password, made)
  return made
}
