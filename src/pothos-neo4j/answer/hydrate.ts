import { getNamedType, getNullableType, isListType, isNonNullType } from 'graphql'
import type { GraphQLNamedType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql'
import { keyedNodes, nodePlace } from '../fields/keyed-nodes.ts'
import { isNodeValue, nameOfNode } from '../node-value.ts'
import type { NodeValue } from '../node-value.ts'
import type { PlanSelection } from '../selection/selection-cache.ts'
import { GoneNode } from './gone-node.ts'
import type { SchemaReads } from './schema-reads.ts'

type FoundNodes = ReadonlyMap<string, unknown>

type Batch = { nodes: NodeValue[]; found: Promise<FoundNodes> }

const nodesIn = (value: unknown): NodeValue[] =>
  isNodeValue(value) ? [value] : Array.isArray(value) ? value.flatMap(nodesIn) : []

/** What one node of a field's value must be: a list may come in one piece or in several. */
const itemOf = (type: GraphQLOutputType): GraphQLOutputType => {
  const nullable = getNullableType(type)
  return isListType(nullable) ? itemOf(nullable.ofType) : type
}

const replaced = (value: unknown, type: GraphQLOutputType, found: FoundNodes): unknown => {
  if (Array.isArray(value)) return value.map((one) => replaced(one, type, found))
  if (!isNodeValue(value)) return value
  const place = nodePlace(nameOfNode(value) ?? '', value.key)
  const node = found.get(place) ?? null
  if (node === null && isNonNullType(itemOf(type))) throw new GoneNode(`The graph has no node ${place}.`)
  return node
}

/** After all that is resolved in this turn, as loaders of rows wait for their keys. */
const whenQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    void Promise.resolve().then(() => process.nextTick(resolve))
  })

/**
 * Reads what is selected of nodes that resolvers of the schema's own handed on: all of one selection that come up together by one statement. A node that is not
 * there becomes null, or throws GoneNode where that may not be; what is no node stays as it is.
 */
export const hydrator = ({ run, cache }: SchemaReads) => {
  // By the variables, of which each execution has an object of its own: a context may serve several.
  const open = new WeakMap<object, Map<GraphQLResolveInfo['fieldNodes'], Batch>>()
  const read = async (
    nodes: readonly NodeValue[],
    type: GraphQLNamedType,
    context: object,
    info: GraphQLResolveInfo,
  ): Promise<FoundNodes> => {
    const { schema, fragments, variableValues, fieldNodes } = info
    const names = [...new Set(nodes.map((node) => nameOfNode(node) ?? ''))].sort()
    const keysOf = (name: string) => nodes.filter((one) => nameOfNode(one) === name).map(({ key }) => key)
    const keys = new Map(names.map((name) => [name, [...new Set(keysOf(name))]]))
    const plan: PlanSelection = (reader) => {
      const { contentOf } = reader.register((request, add) => ({
        key: '',
        content: names.map((name) => ({ type: name, keys: add(request.keys?.get(name) ?? []) })),
      }))
      const expression = keyedNodes({ schema, reader }, type, fieldNodes, { depth: -1 })
      return (readings) => expression(contentOf(readings), readings)
    }
    const request = { schema, fragments, variableValues, context, keys }
    const { statement, decode } = cache.prepare(
      fieldNodes,
      request,
      `${type.name} ${names.join()}`,
      false,
      plan,
    )
    const rows = await run(statement, context)
    const found = decode(rows[0]?.['value'])
    return found instanceof Map ? found : new Map()
  }
  return (value: unknown, context: object, info: GraphQLResolveInfo): unknown => {
    const nodes = nodesIn(value)
    if (nodes.length === 0) return value
    const batches = open.get(info.variableValues) ?? new Map<GraphQLResolveInfo['fieldNodes'], Batch>()
    open.set(info.variableValues, batches)
    const known = batches.get(info.fieldNodes)
    if (known !== undefined) {
      known.nodes.push(...nodes)
      return known.found.then((found) => replaced(value, info.returnType, found))
    }
    const batch: Batch = {
      nodes,
      found: whenQuiet().then(() => {
        batches.delete(info.fieldNodes)
        return read(batch.nodes, getNamedType(info.returnType), context, info)
      }),
    }
    batches.set(info.fieldNodes, batch)
    return batch.found.then((found) => replaced(value, info.returnType, found))
  }
}
