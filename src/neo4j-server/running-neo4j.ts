import type { ProcessRecord } from './process-record.ts'

/** A Neo4j that was started and may not answer yet. */
export type RunningNeo4j = {
  process: ProcessRecord
  /** Resolves when the process is gone, with how it ended, such as 'exit code 1'. */
  ended: Promise<string>
  /** The last lines that it wrote. */
  lastLines(): Promise<string>
  /** Where a person reads all of them. */
  logPlace: string
  /** What a person who waits for the stop is to know; null where it takes a second or two. */
  whyStopTakesLong: string | null
  /** Asks it to stop in order, by force after a minute; resolves once it is gone. */
  stop(): Promise<void>
}
