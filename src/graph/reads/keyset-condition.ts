import type { OrderKey } from './order.ts'

/** Where a row must stand, seen from the cursor. */
export type CursorRelation = 'after' | 'before' | 'at or after' | 'at or before'

const strictOperator = (direction: OrderKey['direction'], relation: CursorRelation): '<' | '>' =>
  (direction === 'ASC') === relation.endsWith('after') ? '>' : '<'

/**
 * The condition for rows that stand in a relation to the cursor whose values are the parameters `$<cursor>0`, `$<cursor>1`, ...
 * The first key is compared by a condition of its own (`k <= $c AND (k < $c OR ...)`), so that an index on it serves the whole.
 */
export const keysetCondition = (
  keys: readonly OrderKey[],
  cursor: 'after' | 'before',
  relation: CursorRelation,
): string => {
  const from = (index: number): string => {
    const key = keys[index]
    if (key === undefined) throw new Error('An order has at least one key.')
    const value = `$${cursor}${index}`
    const operator = strictOperator(key.direction, relation)
    if (index < keys.length - 1)
      return `${key.expression} ${operator}= ${value} AND (${key.expression} ${operator} ${value} OR (${from(index + 1)}))`
    return `${key.expression} ${operator}${relation.startsWith('at') ? '=' : ''} ${value}`
  }
  return from(0)
}
