import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { keeperRecord } from './keeper-record.ts'
import type { Neo4jPaths } from './neo4j-paths.ts'
import { readRecord } from './read-record.ts'

/** A connection to the keeper of a data folder; null when none accepts one. */
export const connectToKeeper = (paths: Neo4jPaths): Promise<Socket | null> => {
  const record = readRecord(paths.keeperRecord, keeperRecord)
  if (record === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const socket = connect(record.socket)
    socket.once('connect', () => {
      socket.on('error', () => socket.destroy())
      resolve(socket)
    })
    socket.once('error', () => resolve(null))
  })
}
