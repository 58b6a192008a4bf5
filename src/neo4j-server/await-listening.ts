import { setTimeout as sleep } from 'node:timers/promises'
import { boltAnswers } from './bolt-answers.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { startFailure } from './start-failure.ts'

/** Long enough for the recovery of a million papers after a power cut. */
const PATIENCE_SECONDS = 300

/**
 * Resolves when Neo4j answers on its Bolt port. When it ends before that, or never gets there, it throws the
 * Failure that says why; whoever started it stops it.
 */
export const awaitListening = async (
  neo4j: RunningNeo4j,
  boltPort: number,
  dataDir: string,
  signal: AbortSignal,
): Promise<void> => {
  let end: string | null = null
  void neo4j.ended.then((how) => (end = how))
  const deadline = Date.now() + PATIENCE_SECONDS * 1000
  while (!(await boltAnswers(boltPort))) {
    signal.throwIfAborted()
    if (end !== null) throw await startFailure(neo4j, end, dataDir)
    if (Date.now() > deadline)
      throw await startFailure(neo4j, `it did not answer within ${PATIENCE_SECONDS} s`, dataDir)
    await sleep(50)
  }
}
