import { join } from 'node:path'
import type { Config } from '../config.ts'
import { makeFolder } from '../make-folder.ts'
import { folderFailure } from '../neo4j-server/folder-failure.ts'

/** The folder of the data folder in which imports keep their lists of rows, made where it is missing. Throws a Failure DATA_DIR_NOT_WRITABLE or DISK_FULL. */
export const makeRowsFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => {
  const folder = join(dataDir, 'imports')
  try {
    makeFolder(folder)
    return folder
  } catch (error) {
    throw folderFailure(folder, 'DATA_DIR', error)
  }
}
