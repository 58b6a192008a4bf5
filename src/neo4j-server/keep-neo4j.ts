import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { Failure } from '../failure.ts'
import type { Progress } from '../progress.ts'
import { awaitListening } from './await-listening.ts'
import { deferred } from './deferred.ts'
import { holderMessage } from './holder-message.ts'
import type { StartRequest } from './holder-message.ts'
import { keeperMessage } from './keeper-message.ts'
import type { KeeperMessage } from './keeper-message.ts'
import { keeperSocket } from './keeper-socket.ts'
import { launch } from './launch.ts'
import { neo4jPaths } from './neo4j-paths.ts'
import { onLines } from './on-lines.ts'
import { processRecord } from './process-record.ts'
import { readRecord } from './read-record.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { sendLine } from './send-line.ts'
import { stopRecordedProcess } from './stop-recorded-process.ts'
import { writeWholeFile } from './write-whole-file.ts'

const UNWANTED_AFTER_MS = 10_000

const failureMessage = (error: unknown): KeeperMessage =>
  keeperMessage.parse({
    type: 'failed',
    code: error instanceof Failure ? error.code : 'NEO4J_FAILED',
    message: error instanceof Failure ? error.message : `Neo4j could not be started: ${String(error)}`,
  })

/**
 * Keeps a Neo4j on the data folder: starts it for the first holder that connects, tells every holder how it goes, and
 * stops it in order when the last one has gone. Resolves when nothing of it is left. The caller has the folder's lock.
 */
export const keepNeo4j = async (dataDir: string, env: Record<string, string | undefined>): Promise<void> => {
  const paths = neo4jPaths(dataDir)
  const holders = new Set<Socket>()
  const aborting = new AbortController()
  const unwanted = deferred<null>()
  const requested = deferred<StartRequest | null>()
  /** What a holder that comes later has to hear: the newest message of each kind that still holds. */
  const standing = new Map<KeeperMessage['type'], KeeperMessage>()
  let asked: StartRequest | null = null
  let closing = false

  const tell = (message: KeeperMessage) => {
    if (message.type === 'step') standing.delete('update')
    if (message.type === 'listening') for (const type of ['step', 'update'] as const) standing.delete(type)
    if (message.type !== 'note') standing.set(message.type, message)
    for (const holder of holders) sendLine(holder, message)
  }
  const progress: Progress = {
    step: (name) => tell({ type: 'step', name }),
    update: (done, total, unit) => tell({ type: 'update', done, total, unit }),
    note: (line) => tell({ type: 'note', line }),
    end: () => {},
  }
  const giveUp = () => {
    closing = true
    aborting.abort(new Failure('STOPPED', 'Nobody waits for Neo4j any more.'))
    requested.resolve(null)
    unwanted.resolve(null)
  }
  const welcome = (holder: Socket, request: StartRequest) => {
    // Too late to join: hung up on, it starts anew.
    if (closing) return void holder.destroy()
    clearTimeout(impatience)
    holders.add(holder)
    for (const message of standing.values()) sendLine(holder, message)
    if (asked && asked.version !== request.version)
      sendLine(holder, {
        type: 'note',
        line: `Neo4j ${asked.version} runs on this data folder already; joining it`,
      })
    asked ??= request
    requested.resolve(request)
  }
  const letGo = (holder: Socket) => {
    if (holders.size > 1) {
      holders.delete(holder)
      sendLine(holder, { type: 'released' })
    } else giveUp()
  }

  const server = createServer((holder) => {
    onLines(holder, holderMessage, (message) =>
      message.type === 'hello' ? welcome(holder, message) : letGo(holder),
    )
    holder.on('error', () => holder.destroy())
    holder.on('close', () => {
      if (holders.delete(holder) && holders.size === 0) giveUp()
    })
  })
  const closeSocket = await keeperSocket(server, paths)
  const impatience = setTimeout(giveUp, UNWANTED_AFTER_MS)
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, giveUp)

  const run = async (request: StartRequest): Promise<void> => {
    const leftover = readRecord(paths.processRecord, processRecord)
    if (leftover) {
      progress.step('Seeing that no Neo4j of an earlier run is left')
      await stopRecordedProcess(leftover, paths)
    }
    const { signal } = aborting
    const neo4j: RunningNeo4j = await launch({ dataDir, request, progress, signal, env })
    writeWholeFile(paths.processRecord, JSON.stringify(neo4j.process))
    try {
      tell({ type: 'process', process: neo4j.process })
      await awaitListening(neo4j, request.boltPort, dataDir, signal)
      const { version, boltPort, httpPort } = request
      tell({ type: 'listening', runner: neo4j.process.runner, version, boltPort, httpPort })
      const end = await Promise.race([neo4j.ended, unwanted.promise])
      if (end !== null)
        tell({ type: 'lost', reason: `Neo4j stopped by itself (${end}); its log: ${neo4j.logPlace}` })
    } finally {
      closing = true
      // From here on a newcomer is to start anew: it finds no record, and no lock until all of this is gone.
      closeSocket()
      if (neo4j.whyStopTakesLong !== null) progress.note(neo4j.whyStopTakesLong)
      await neo4j.stop()
      rmSync(paths.processRecord, { force: true })
    }
  }

  const request = await requested.promise
  try {
    if (request) await run(request)
  } catch (error) {
    if (!aborting.signal.aborted) tell(failureMessage(error))
  } finally {
    closeSocket()
  }
  await Promise.all([...holders].map((holder) => new Promise<void>((sent) => holder.end(sent))))
}
