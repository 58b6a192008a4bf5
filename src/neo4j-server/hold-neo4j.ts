import type { Socket } from 'node:net'
import { Failure } from '../failure.ts'
import type { Progress } from '../progress.ts'
import { deferred } from './deferred.ts'
import type { StartRequest } from './holder-message.ts'
import { keeperMessage } from './keeper-message.ts'
import type { KeeperMessage } from './keeper-message.ts'
import { neo4jPaths } from './neo4j-paths.ts'
import type { Neo4jPaths } from './neo4j-paths.ts'
import { onLines } from './on-lines.ts'
import type { ProcessRecord } from './process-record.ts'
import { reachKeeper } from './reach-keeper.ts'
import { sendLine } from './send-line.ts'
import { stopRecordedProcess } from './stop-recorded-process.ts'

/** A hold on the Neo4j of a data folder: it runs for as long as anyone has one. */
export type Hold = {
  runner: 'docker' | 'jvm'
  boltPort: number
  httpPort: number
  lost: Promise<string>
  release(): Promise<void>
}

/** One is lost to a keeper that was about to end; more than a few are a fault. */
const ATTEMPTS = 5

type Listening = Extract<KeeperMessage, { type: 'listening' }>

const relay = (message: KeeperMessage, progress: Progress): void => {
  if (message.type === 'step') progress.step(message.name)
  if (message.type === 'update') progress.update(message.done, message.total, message.unit)
  if (message.type === 'note') progress.note(message.line)
}

/** null: the keeper was about to end, and another has to be asked. */
const holdBy = async (
  keeper: Socket,
  request: Omit<StartRequest, 'type'>,
  paths: Neo4jPaths,
  progress: Progress,
): Promise<Hold | null> => {
  const listening = deferred<Listening | null>()
  const lost = deferred<string>()
  const closed = new Promise<void>((resolve) => keeper.once('close', () => resolve()))
  let neo4j: ProcessRecord | null = null
  let reason: string | null = null
  let released = false

  onLines(keeper, keeperMessage, (message) => {
    relay(message, progress)
    if (message.type === 'process') neo4j = message.process
    if (message.type === 'listening') listening.resolve(message)
    if (message.type === 'failed') listening.reject(new Failure(message.code, message.message))
    if (message.type === 'lost') reason = message.reason
    if (message.type === 'released') keeper.end()
  })
  const afterwards = async () => {
    await closed
    if (released) return
    // A keeper that ends without a word was killed, and left its Neo4j to those who used it.
    if (reason === null && neo4j !== null) await stopRecordedProcess(neo4j, paths)
    lost.resolve(reason ?? 'the process that looks after Neo4j was ended, so Neo4j was stopped')
    listening.resolve(null)
  }
  void afterwards()
  sendLine(keeper, { type: 'hello', ...request })
  const answer = await listening.promise
  if (answer === null) return null
  return {
    runner: answer.runner,
    boltPort: answer.boltPort,
    httpPort: answer.httpPort,
    lost: lost.promise,
    release: async () => {
      released = true
      sendLine(keeper, { type: 'release' })
      await closed
    },
  }
}

/** Takes a hold on the Neo4j of a data folder, which is started unless it runs; resolves when it answers. */
export const holdNeo4j = async (
  dataDir: string,
  request: Omit<StartRequest, 'type'>,
  progress: Progress,
): Promise<Hold> => {
  const paths = neo4jPaths(dataDir)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const hold = await holdBy(await reachKeeper(dataDir, paths), request, paths, progress)
    if (hold) return hold
  }
  throw new Failure(
    'NEO4J_FAILED',
    `The process that looks after Neo4j ended ${ATTEMPTS} times before Neo4j answered. What it wrote is in ${paths.keeperLog}`,
  )
}
