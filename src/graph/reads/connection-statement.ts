import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'
import type { ConnectionRead, RowSource } from './connection-read.ts'
import { keysetCondition } from './keyset-condition.ts'
import type { Order } from './order.ts'
import type { Page } from './page.ts'

const flipped = { ASC: 'DESC', DESC: 'ASC' } as const

const where = (conditions: readonly string[]): string[] =>
  conditions.map((condition, index) => (index === 0 ? `WHERE ${condition}` : `  AND ${condition}`))

const isCounted = ({ binds }: RowSource): boolean => binds === 'n, count(*) AS paperCount'

/** What is counted must be counted before its number can be compared. */
const matching = (source: RowSource, ...more: string[]): string[] =>
  isCounted(source)
    ? [`MATCH ${source.pattern}`, ...where(source.where), `WITH ${source.binds}`, ...where(more)]
    : [`MATCH ${source.pattern}`, ...where([...source.where, ...more])]

const subquery = (kind: 'COLLECT' | 'COUNT' | 'EXISTS', lines: string[], name: string): string[] => [
  `${kind} {`,
  ...lines.map((line) => `  ${line}`),
  `} AS ${name}`,
]

const orderBy = (order: Order, end: Page['end']): string => {
  const keys = order.keys.map(
    ({ expression, direction }) => `${expression} ${end === 'first' ? direction : flipped[direction]}`,
  )
  const [first] = order.keys
  const within =
    order.within === null || first === undefined
      ? []
      : [`${order.within} ${end === 'first' ? first.direction : flipped[first.direction]}`]
  return `ORDER BY ${[...within, ...keys].join(', ')}`
}

const rows = (read: ConnectionRead<unknown, unknown>, page: Page): string[] => {
  const { keys } = read.order
  const bounds = [
    ...(page.after === null ? [] : [keysetCondition(keys, 'after', 'after')]),
    ...(page.before === null ? [] : [keysetCondition(keys, 'before', 'before')]),
    // An index holds no missing values, so it serves an order only where a condition rules them out: a cursor's does.
    ...(read.order.isIndexed && page.after === null && page.before === null
      ? keys.slice(0, 1).map(({ expression }) => `${expression} IS NOT NULL`)
      : []),
  ]
  const values = keys.map(({ expression }) => expression).join(', ')
  return [
    ...matching(read.source, ...bounds),
    `WITH ${isCounted(read.source) ? 'n, paperCount' : read.source.binds}`,
    orderBy(read.order, page.end),
    'LIMIT $limit',
    `RETURN [${read.node.projection}, ${read.edge.projection}, [${values}]]`,
  ]
}

const total = (source: RowSource): string[] => {
  if (source.degree !== null)
    return [
      'coalesce(head(COLLECT {',
      `  MATCH ${source.degree.node}`,
      `  RETURN COUNT { ${source.degree.pattern} }`,
      '}), 0) AS total',
    ]
  const isOneEach = source.binds === 'n' || source.binds === 'n, r'
  return subquery(
    'COUNT',
    [`MATCH ${source.pattern}`, ...where(source.where), ...(isOneEach ? [] : ['RETURN DISTINCT n'])],
    'total',
  )
}

const existing = (source: RowSource, condition: string, name: string): string[] =>
  subquery('EXISTS', [...matching(source, condition), ...(isCounted(source) ? ['RETURN n'] : [])], name)

const columns = (read: ConnectionRead<unknown, unknown>, page: Page): string[][] => {
  const { source, order } = read
  return [
    subquery('COLLECT', rows(read, page), 'rows'),
    ...(page.wants.totalCount ? [total(source)] : []),
    ...(page.wants.hasPreviousPage && page.after !== null
      ? [existing(source, keysetCondition(order.keys, 'after', 'at or before'), 'earlier')]
      : []),
    ...(page.wants.hasNextPage && page.before !== null
      ? [existing(source, keysetCondition(order.keys, 'before', 'at or after'), 'later')]
      : []),
  ]
}

const cursorParameters = (name: 'after' | 'before', page: Page): Record<string, unknown> =>
  Object.fromEntries((page[name] ?? []).map((value, index) => [`${name}${index}`, value]))

/**
 * The statement for one page of a connection: of every parent in `keys` at once, or of the root where `keys` is null. A row is
 * `{key, rows, total, earlier, later}`; `rows` holds one more than the page where there are more, and `[node, edge, cursor values]` each,
 * beginning at the page's end. Each parent's rows are cut before anything of them is read.
 */
export const connectionStatement = (
  read: ConnectionRead<unknown, unknown>,
  page: Page,
  keys: readonly string[] | null,
): Statement => {
  const answer = columns(read, page)
    .map((lines) => lines.join('\n'))
    .join(',\n')
  return {
    text: keys === null ? `RETURN ${answer}` : ['UNWIND $keys AS key', `RETURN key, ${answer}`].join('\n'),
    parameters: {
      ...(keys === null ? {} : { keys }),
      ...read.source.parameters,
      ...cursorParameters('after', page),
      ...cursorParameters('before', page),
      limit: integer(page.size + 1),
    },
  }
}
