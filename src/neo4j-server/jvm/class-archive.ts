import { createHash } from 'node:crypto'
import { constants, copyFileSync, existsSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../make-folder.ts'

/** Less room than this is left to the graph. */
const ROOM_BYTES = 1024 ** 3

/** Java's archive of the classes that Neo4j loads (class data sharing): with it a start takes half of the processor's time. */
export type ClassArchive = {
  /** What Java is started with: the option that uses the archive, or where there is none yet the one that makes it. */
  options: string[]
  /** Whether Java makes the archive when it ends, which takes it some seconds. */
  isMade: boolean
  /** To be called when that Java has ended: keeps the archive if it made one and ended in order. */
  settle(inOrder: boolean): void
}

type Place = { cacheFolder: string; draft: string; javaBuild: string; classPath: string }

const keep = (draft: string, file: string): void => {
  const copy = `${file}.${process.pid}.part`
  try {
    makeFolder(dirname(file))
    copyFileSync(draft, copy, constants.COPYFILE_FICLONE)
    renameSync(copy, file)
  } catch {
    // A cache that is full or may not be written to makes the next start slower, and nothing else.
    rmSync(copy, { force: true })
  }
}

/**
 * The archive of one class path under one build of Java: 120 MB in the cache folder, made in `draft`, which is this data
 * folder's alone. Java passes over an archive that does not fit it.
 */
export const classArchive = ({ cacheFolder, draft, javaBuild, classPath }: Place): ClassArchive => {
  const key = createHash('sha256').update(`${javaBuild}\n${classPath}`).digest('hex').slice(0, 16)
  const file = join(cacheFolder, `neo4j-classes-${key}.jsa`)
  rmSync(draft, { force: true })
  if (existsSync(file)) return { options: [`-XX:SharedArchiveFile=${file}`], isMade: false, settle: () => {} }
  const { bavail, bsize } = statfsSync(dirname(draft))
  if (bavail * bsize < ROOM_BYTES) return { options: [], isMade: false, settle: () => {} }
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`],
    isMade: true,
    settle: (inOrder) => {
      if (inOrder && existsSync(draft)) keep(draft, file)
      rmSync(draft, { force: true })
    },
  }
}
