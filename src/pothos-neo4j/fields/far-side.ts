import { keysetCondition } from '../page/keyset-condition.ts'
import { subquery } from '../statement/subquery.ts'
import type { ConnectionReading } from './connection-reading.ts'

/** Whether there are rows on the far side of a cursor; false without one. */
export const farSide = (
  { rows, order, after, before }: ConnectionReading,
  side: 'before' | 'after',
): string => {
  const cursor = side === 'before' ? after : before
  if (cursor === null) return 'false'
  const relation = side === 'before' ? 'at or before' : 'at or after'
  const lines = rows.matching([keysetCondition(order.keys, cursor, relation)])
  return subquery(
    'EXISTS',
    rows.isAggregated ? [...lines, `RETURN ${rows.binds[0] ?? 'null'} AS row`] : lines,
  )
}
