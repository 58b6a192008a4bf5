import { subquery } from '../statement/subquery.ts'
import type { ConnectionReading } from './connection-reading.ts'

/** The number of all rows, whatever the page. */
export const totalOf = ({ rows, degree }: ConnectionReading): string => {
  if (degree !== null) return degree
  const isOneEach = !rows.isAggregated && !rows.isDistinct
  return subquery('COUNT', [
    ...rows.matches,
    ...(isOneEach ? [] : [`RETURN DISTINCT ${rows.binds[0] ?? 'null'} AS row`]),
  ])
}
