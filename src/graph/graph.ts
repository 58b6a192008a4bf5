import neo4j from 'neo4j-driver'
import type { Driver, QueryResult } from 'neo4j-driver'
import { answerWithin } from './answer-within.ts'
import type { Neo4jConnection } from './connection.ts'
import type { Statement } from './statement.ts'

/** One row of a result; hand-written reads parse it with zod. Integers arrive as numbers, temporal values as the driver's own types. */
export type Row = Record<string, unknown>

/** What a statement did, for those who count. `updates` is how many nodes, relationships, properties and labels it touched. */
export type StatementReport = { statement: Statement; rows: number; updates: number }

/** How a read is made. `signal` ends it, in Neo4j too, when it aborts: nobody waits for the answer any longer. */
export type ReadOptions = { signal?: AbortSignal | undefined }

/** Runs a statement inside a write transaction. */
export type Run = (statement: Statement) => Promise<Row[]>

/** A Neo4j database: the one way from papergraph to Cypher. */
export type Graph = {
  /** One auto-commit read: one statement, one round trip; sent once more after a lost connection, a change of routing or a deadlock. Throws NoAnswer where Neo4j hangs, and the signal's reason where that aborts. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>
  /** One transaction; retried whole when Neo4j says that it may be. Nothing is written when `work` throws. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** One auto-commit write, for what cannot run in a managed transaction (schema changes, CALL IN TRANSACTIONS). */
  writeAlone(statement: Statement): Promise<Row[]>
  close(): Promise<void>
}

export type GraphOptions = {
  /** Called after each statement: tests count by it. */
  onStatement?: (report: StatementReport) => void
  /** The longest that a read may take, in milliseconds; 10,000 unless told. */
  readTimeout?: number
}

/** How many statements run at once: more would share the same processors, and each has a time limit. */
const mostConnections = 16

/** How long a statement may wait for its turn, in milliseconds. */
const turnTimeout = 20_000

/** How much longer than Neo4j may take it is waited for, in milliseconds: one that hangs does not end a statement itself. */
const grace = 2_000

/** Up to when a read that failed in passing is sent once more, in milliseconds: whoever asks does not wait twice for a Neo4j that is gone. */
const mostBeforeRetry = 2_000

const rowsOf = (result: QueryResult): Row[] => result.records.map((record) => record.toObject())

const updatesOf = (result: QueryResult): number =>
  Object.values(result.summary.counters.updates()).reduce((sum, count) => sum + count, 0)

const graphOn = (driver: Driver, database: string, options: GraphOptions): Graph => {
  const readTimeout = options.readTimeout ?? 10_000
  const told = (statement: Statement, result: QueryResult): Row[] => {
    options.onStatement?.({ statement, rows: result.records.length, updates: updatesOf(result) })
    return rowsOf(result)
  }
  const readOnce = async (statement: Statement, signal: AbortSignal | undefined): Promise<Row[]> => {
    signal?.throwIfAborted()
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    const answer = async (): Promise<Row[]> => {
      const result = await session.run(statement.text, statement.parameters, { timeout: readTimeout })
      await session.close()
      return told(statement, result)
    }
    try {
      return await answerWithin(turnTimeout + readTimeout + grace, answer(), signal)
    } catch (error) {
      // Resets the connection, which ends a statement that still runs. A Neo4j that hangs would not say when it has done so.
      session.close().catch(() => undefined)
      throw error
    }
  }
  return {
    async read(statement, { signal } = {}) {
      const begun = performance.now()
      try {
        return await readOnce(statement, signal)
      } catch (error) {
        const isLate = performance.now() - begun > mostBeforeRetry || signal?.aborted
        if (isLate || !(error instanceof Error) || !neo4j.isRetryableError(error)) throw error
        return await readOnce(statement, signal)
      }
    },
    async writeAlone(statement) {
      const session = driver.session({ database, defaultAccessMode: 'WRITE' })
      try {
        return told(statement, await session.run(statement.text, statement.parameters))
      } finally {
        await session.close()
      }
    },
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: 'WRITE' })
      try {
        return await session.executeWrite((transaction) =>
          work(async (statement) =>
            told(statement, await transaction.run(statement.text, statement.parameters)),
          ),
        )
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

/** A graph over a connection. Opens no socket before its first statement. */
export const openGraph = (connection: Neo4jConnection, options: GraphOptions = {}): Graph =>
  graphOn(
    neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: mostConnections,
      connectionAcquisitionTimeout: turnTimeout,
      telemetryDisabled: true,
      userAgent: 'papergraph',
    }),
    connection.database,
    options,
  )
