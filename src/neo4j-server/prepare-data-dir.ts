import { accessSync, constants, realpathSync, statfsSync } from 'node:fs'
import { Failure } from '../failure.ts'
import { makeFolder } from '../make-folder.ts'
import { folderFailure } from './folder-failure.ts'
import { neo4jPaths } from './neo4j-paths.ts'

const LEAST_FREE_MB = 100

/**
 * Makes the data folder where it is missing, readable by its owner only, and gives its real path, so that two spellings
 * of one folder meet. Throws a Failure DATA_DIR_NOT_WRITABLE or DISK_FULL.
 */
export const prepareDataDir = (dataDir: string): string => {
  try {
    makeFolder(dataDir, 0o700)
    const real = realpathSync(dataDir)
    const { folder } = neo4jPaths(real)
    makeFolder(folder, 0o700)
    accessSync(folder, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = statfsSync(folder)
    const free = Math.floor((bavail * bsize) / 1024 ** 2)
    if (free < LEAST_FREE_MB)
      throw new Failure(
        'DISK_FULL',
        `The disk of ${dataDir} has ${free} MB left and Neo4j needs ${LEAST_FREE_MB} MB to start: make room there, or set DATA_DIR to a folder on another disk.`,
      )
    return real
  } catch (error) {
    if (error instanceof Failure) throw error
    throw folderFailure(dataDir, 'DATA_DIR', error)
  }
}
