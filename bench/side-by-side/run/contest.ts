import type { ArmName } from '../arms/arm-name.ts'
import type { ArmRequest } from '../arms/arm-request.ts'
import type { SideBySideQuery } from '../queries/side-by-side-query.ts'

/** What one arm is sent for one query, and what a request of it costs Neo4j: on average of all its inputs, when all is warm. */
export type Contest = {
  query: SideBySideQuery
  arm: ArmName
  requests: ArmRequest[]
  statements: number
  rows: number
}
