import { getNamedType } from 'graphql'
import { requestError } from '../page/request-error.ts'
import type { FieldSpec } from '../selection/plan.ts'
import type { GlobalIds } from './global-ids.ts'
import { attempted } from './attempted.ts'
import { keyReader } from './key-reader.ts'
import { keyedNodes, nodePlace } from './keyed-nodes.ts'
import type { KeyedType } from './keyed-nodes.ts'
import { nodeTypesOf } from './node-types-of.ts'
import { readArguments } from './read-arguments.ts'

type Wanted = { type: string; key: string } | Error

type IdsReading = { asked: readonly Wanted[]; types: readonly KeyedType[] }

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String)

/**
 * Nodes by their ids, of whatever types: one (`id`), or all of `ids` in their order, null for one that is not there. Of several, a text that is no id is an error in
 * its place alone.
 */
export const byIdField =
  (argument: 'id' | 'ids', ids: () => GlobalIds, most: number): FieldSpec =>
  (visit) => {
    const { field, schema, reader, bindings } = visit
    const asked = field.definition && getNamedType(field.definition.type)
    if (asked === undefined) throw new Error(`'${field.name}' has no type.`)
    const known = nodeTypesOf(asked, schema).map((one) => ({
      name: one.type.name,
      readKey: keyReader(reader.graph, one.node),
    }))
    const { contentOf } = reader.register<IdsReading>((request, add) => {
      const texts = textsOf(readArguments(field, request)[argument])
      if (texts.length > most)
        throw requestError(
          'TOO_MANY_IDS',
          `'${argument}' has ${texts.length} ids, and ${most} is the most: ask several times.`,
        )
      const wanted = texts.map((id): Wanted =>
        argument === 'id' ? ids().decode(id) : attempted(() => ids().decode(id)),
      )
      const types = known
        .map(({ name, readKey }) => ({
          name,
          keys: wanted.flatMap((one) => ('type' in one && one.type === name ? [readKey(one.key)] : [])),
        }))
        .filter(({ keys }) => keys.length > 0)
      return {
        key: types.map(({ name }) => name).join(),
        content: {
          asked: wanted,
          types: types.map(({ name, keys }) => ({ type: name, keys: add([...new Set(keys)]) })),
        },
      }
    })
    const nodesOf = keyedNodes(visit, asked, field.nodes, bindings)
    return {
      kind: 'slot',
      render: (readings) => {
        const expression = nodesOf(contentOf(readings).types, readings)
        return {
          text: expression.text,
          decode: (raw, now) => {
            const found = expression.decode(raw, now)
            const nodes = contentOf(now).asked.map((one) =>
              'type' in one ? (found.get(nodePlace(one.type, one.key)) ?? null) : one,
            )
            return argument === 'id' ? (nodes[0] ?? null) : nodes
          },
        }
      },
    }
  }
