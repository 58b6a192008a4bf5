import type { ArmName } from '../arms/arm-name.ts'

/** The median of the rounds, and the least and greatest of them. */
export type Spread = { median: number; least: number; greatest: number }

/** What all rounds found of one query and arm. Times in milliseconds of one client; `perSecond` with ten. */
export type Summary = {
  query: string
  title: string
  arm: ArmName
  p50: Spread
  p99: Spread
  perSecond: Spread
  statements: number
  rows: number
  bytes: number
  /** Milliseconds of processor time a request, with ten clients; null where the system does not say. */
  processor: { arm: number; neo4j: number } | null
}
