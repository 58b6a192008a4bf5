import type { ArmName } from '../arms/arm-name.ts'
import type { LoadResult } from '../load/load-job.ts'

/** What one round found of one contest. */
export type Measurement = {
  query: string
  arm: ArmName
  round: number
  /** One client, which waits for each answer. */
  alone: LoadResult
  /** Ten clients at once. */
  together: LoadResult
  /** Milliseconds of processor time a request with ten clients: of the arm's own process, and of Neo4j's; null where the system does not say. */
  processor: { arm: number; neo4j: number } | null
}
