import type { FieldSpec } from '../selection/plan.ts'
import type { GlobalIds } from './global-ids.ts'
import { ownerOf } from './owner-of.ts'
import { propertyColumn } from './property-column.ts'

/** A node's id among all nodes: its type and key, made at once. */
export const idField =
  (ids: () => GlobalIds): FieldSpec =>
  ({ parent, bindings, reader }) => {
    const owner = ownerOf(parent)
    const key = 'node' in owner ? reader.graph.nodes[owner.node]?.key : undefined
    if (key === undefined) throw new Error(`${parent.name} is no node.`)
    const { text, decode } = propertyColumn(reader.graph, owner, key, bindings)
    const { encode } = ids()
    return {
      kind: 'column',
      column: () => text,
      decode: (raw) => encode(parent.name, String(decode(raw))),
    }
  }
