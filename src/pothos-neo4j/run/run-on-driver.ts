import { setTimeout as pause } from 'node:timers/promises'
import { Neo4jError } from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import type { Statement } from '../statement/statement.ts'
import { runFailure, runFailureCode } from './run-failure.ts'
import type { RunStatement } from './settings.ts'

/** How statements are run on a driver. */
export type DriverOptions<Context> = {
  /** Naming it saves the driver a round trip. */
  database: string
  /** The longest that a statement may take in Neo4j, in milliseconds; 10,000 unless given. */
  timeout?: number
  /** What a request's client waits with: when it aborts, the statement ends in Neo4j too. */
  signal?: (context: Context) => AbortSignal | undefined
  /** How often a statement is sent again that met a deadlock, a lost connection or a change of routing; twice unless given. */
  retries?: number
}

const once = async (
  driver: Driver,
  { text, parameters }: Statement,
  { database, timeout = 10_000 }: DriverOptions<never>,
  signal: AbortSignal | undefined,
) => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  // Closing a session resets its connection, which ends a statement that still runs.
  const stop = (): void => void session.close().catch(() => undefined)
  signal?.addEventListener('abort', stop)
  try {
    const { records } = await session.run(text, { ...parameters }, { timeout })
    return records.map((record) => record.toObject())
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

/**
 * Runs each statement as one auto-commit read on a session of its own: one round trip. Throws GraphQL errors whose `extensions.code` is GRAPH_UNREACHABLE, GRAPH_TIMEOUT,
 * GRAPH_BUSY, GRAPH_FAILED or CANCELLED.
 */
export const runOnDriver =
  <Context = object>(driver: Driver, options: DriverOptions<Context>): RunStatement<Context> =>
  async (statement, context) => {
    const signal = options.signal?.(context)
    const { retries = 2, database, timeout } = options
    const settings = timeout === undefined ? { database } : { database, timeout }
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) throw runFailure('CANCELLED', signal.reason)
      try {
        return await once(driver, statement, settings, signal)
      } catch (error) {
        if (signal?.aborted) throw runFailure('CANCELLED', error)
        if (attempt >= retries || !Neo4jError.isRetriable(error))
          throw runFailure(runFailureCode(error), error)
        await pause(50 * 2 ** attempt)
      }
    }
  }
