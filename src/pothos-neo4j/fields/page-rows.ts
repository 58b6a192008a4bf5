import { keysetCondition } from '../page/keyset-condition.ts'
import { orderBy } from '../page/order-by.ts'
import { returnLines } from '../statement/return-lines.ts'
import { subquery } from '../statement/subquery.ts'
import type { ConnectionReading } from './connection-reading.ts'

const bounds = ({ order, after, before }: ConnectionReading): string[] => {
  const cursors = [
    ...(after === null ? [] : [keysetCondition(order.keys, after, 'after')]),
    ...(before === null ? [] : [keysetCondition(order.keys, before, 'before')]),
  ]
  // An index holds no missing values, so it serves an order only where a condition rules them out: a cursor's does.
  return order.indexed && cursors.length === 0
    ? order.keys.slice(0, 1).map(({ expression }) => `${expression} IS NOT NULL`)
    : cursors
}

/** The page's rows, and one more where that must be known, beginning at its end; cut before `answer` reads anything of them. */
export const pageRows = (reading: ConnectionReading, answer: string, depth: number): string => {
  const { rows, order, end, limit } = reading
  const lines = [
    ...rows.matching(bounds(reading)),
    `WITH ${rows.isDistinct ? 'DISTINCT ' : ''}${rows.binds.join(', ')}`,
    orderBy(order, end),
    `LIMIT ${limit}`,
    ...returnLines(answer, depth),
  ]
  return subquery('COLLECT', lines)
}
