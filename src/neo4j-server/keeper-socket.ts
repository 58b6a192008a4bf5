import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Neo4jPaths } from './neo4j-paths.ts'
import { keeperRecord } from './keeper-record.ts'
import type { KeeperRecord } from './keeper-record.ts'
import { readRecord } from './read-record.ts'
import { writeWholeFile } from './write-whole-file.ts'

/** A Unix socket's path has room for 103 bytes on some systems. */
const LONGEST_FOLDER = 70

/**
 * Opens a server to this user only, on a socket in a fresh folder that nobody else may enter, and records where it is.
 * Gives the function that takes the record and the folder away again.
 */
export const keeperSocket = async (server: Server, paths: Neo4jPaths): Promise<() => void> => {
  const leftover = readRecord(paths.keeperRecord, keeperRecord)
  if (leftover) rmSync(dirname(leftover.socket), { recursive: true, force: true })
  const parent = Buffer.byteLength(tmpdir()) > LONGEST_FOLDER ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(parent, 'papergraph-'))
  const record: KeeperRecord = { pid: process.pid, socket: join(folder, 'keeper') }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(record.socket, resolve)
  })
  writeWholeFile(paths.keeperRecord, JSON.stringify(record))
  return () => {
    rmSync(paths.keeperRecord, { force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}
