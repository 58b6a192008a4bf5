import { isMoment } from '../page/is-moment.ts'
import type { OrderDirection, OrderSpec } from './order-spec.ts'
import type { RowVariables } from './cypher-scope.ts'
import { propertyKind } from '../graph/property-kind.ts'
import type { Property } from '../graph/property.ts'

/** One key of an order. `projected` is what a cursor takes, `bound` makes of a parameter what it is compared with. */
export type OrderKey = {
  expression: string
  projected: string
  bound: (parameter: string) => string
  type: 'string' | 'number' | 'boolean'
  /** Whether a cursor may hold a value of that type. */
  accepts: (value: unknown) => boolean
  direction: OrderDirection
}

/** A total order of rows. */
export type Order = {
  name: string
  keys: readonly OrderKey[]
  within: string | null
  indexed: boolean
}

/** What an order's properties are known by. */
export type OrderedRows = {
  variables: RowVariables
  node: { key: string; properties: Readonly<Record<string, Property>> } | null
  /** Properties of the relationship and the row's own values, which are known by one name. */
  properties: Readonly<Record<string, Property>>
}

const plain = (parameter: string): string => parameter

const anything = (): boolean => true

const keyOf = (expression: string, property: Property | undefined, direction: OrderDirection): OrderKey => {
  const { scalar } = propertyKind(property ?? 'string')
  if (scalar === 'date' || scalar === 'dateTime') {
    const bound = (parameter: string): string => `${scalar.toLowerCase()}(${parameter})`
    const accepts = (value: unknown): boolean => isMoment(value, scalar)
    return { expression, projected: `toString(${expression})`, bound, type: 'string', accepts, direction }
  }
  const type = scalar === 'int' || scalar === 'float' ? 'number' : scalar
  return { expression, projected: expression, bound: plain, type, accepts: anything, direction }
}

const withinOf = (within: OrderSpec['within'], { relationship }: RowVariables): string | null => {
  if (within === undefined) return null
  return typeof within === 'string' ? `${relationship}.${within}` : within.expression
}

/** What tells equal rows apart: the node's key; of nodes of several kinds what Neo4j knows each by. */
const tieOf = (variable: string, node: OrderedRows['node']): OrderKey =>
  node === null
    ? keyOf(`elementId(${variable})`, 'string', 'ASC')
    : keyOf(`${variable}.${node.key}`, node.properties[node.key], 'ASC')

/** Reads an order for the variables of some rows. */
export const readOrder = (spec: OrderSpec, { variables, node, properties }: OrderedRows): Order => {
  const keys = spec.by.map((key): OrderKey => {
    const direction = key.direction ?? 'ASC'
    if ('node' in key) return keyOf(`${variables.node}.${key.node}`, node?.properties[key.node], direction)
    if ('relationship' in key)
      return keyOf(`${variables.relationship}.${key.relationship}`, properties[key.relationship], direction)
    if ('value' in key) return keyOf(variables.values[key.value] ?? '', properties[key.value], direction)
    const { expression, type } = key
    return { expression, projected: expression, bound: plain, type, accepts: anything, direction }
  })
  const tie = spec.unique === true || variables.node === '' ? [] : [tieOf(variables.node, node)]
  const distinct = tie.filter(({ expression }) => !keys.some((key) => key.expression === expression))
  const all = [...keys, ...distinct]
  const named = spec.by.map((key) => {
    const by =
      'node' in key
        ? key.node
        : 'relationship' in key
          ? key.relationship
          : 'value' in key
            ? key.value
            : key.expression
    return `${by} ${key.direction ?? 'ASC'}`
  })
  return {
    name: spec.name ?? named.join(', '),
    keys: all,
    within: withinOf(spec.within, variables),
    indexed: spec.indexed === true,
  }
}
