import type { OrderKey } from '../fields/read-order.ts'

/** Where a row must stand, seen from the cursor. */
export type CursorRelation = 'after' | 'before' | 'at or after' | 'at or before'

const strictOperator = (direction: OrderKey['direction'], relation: CursorRelation): '<' | '>' =>
  (direction === 'ASC') === relation.endsWith('after') ? '>' : '<'

/**
 * The condition for rows that stand in a relation to a cursor, whose values are given as Cypher, one for each key. The first key is compared by a
 * condition of its own (`k <= $c AND (k < $c OR ...)`), so that an index on it serves the whole.
 */
export const keysetCondition = (
  keys: readonly OrderKey[],
  cursor: readonly string[],
  relation: CursorRelation,
): string => {
  const from = (index: number): string => {
    const key = keys[index]
    if (key === undefined) throw new Error('An order has at least one key.')
    const { expression, direction, bound } = key
    const value = bound(cursor[index] ?? '')
    const operator = strictOperator(direction, relation)
    return index < keys.length - 1
      ? `${expression} ${operator}= ${value} AND (${expression} ${operator} ${value} OR (${from(index + 1)}))`
      : `${expression} ${operator}${relation.startsWith('at') ? '=' : ''} ${value}`
  }
  return from(0)
}
