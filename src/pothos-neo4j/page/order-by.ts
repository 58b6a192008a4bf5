import type { Order } from '../fields/read-order.ts'

const flipped = { ASC: 'DESC', DESC: 'ASC' } as const

/** ORDER BY, from either end of the order. The relationship index on two properties serves only where the text names both. */
export const orderBy = (order: Order, end: 'first' | 'last'): string => {
  const way = (direction: 'ASC' | 'DESC') => (end === 'first' ? direction : flipped[direction])
  const keys = order.keys.map(({ expression, direction }) => `${expression} ${way(direction)}`)
  const [first] = order.keys
  const within =
    order.within === null || first === undefined ? [] : [`${order.within} ${way(first.direction)}`]
  return `ORDER BY ${[...within, ...keys].join(', ')}`
}
