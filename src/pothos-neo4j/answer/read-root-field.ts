import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import { listText } from '../statement/list-text.ts'
import type { Request } from '../selection/request.ts'
import type { PlanSelection } from '../selection/selection-cache.ts'
import type { SchemaReads } from './schema-reads.ts'

/** A field that begins a statement, as an operation asks for it. */
export type RootField = {
  parent: GraphQLObjectType
  definition: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
}

const above = { depth: -1, node: null, relationship: null, values: {}, connection: null }

const planRoot =
  ({ parent, definition, nodes }: RootField): PlanSelection =>
  (reader) => {
    const field = { key: definition.name, name: definition.name, nodes, definition }
    const plan = reader.plan(parent, field, above)
    if (plan.kind === 'slot') return plan.render
    if (plan.kind === 'constant') throw new Error(`${parent.name}.${definition.name} reads nothing.`)
    if (plan.kind === 'column') return (readings) => ({ text: plan.column(readings), decode: plan.decode })
    return (readings) => ({
      text: listText(plan.columns(readings)),
      decode: (raw, now) => plan.decode(Array.isArray(raw) ? raw : [], now),
    })
  }

/** Answers a field of an operation by one statement. Where `isDirect`, the value is what the client gets. */
export const readRootField = async (
  root: RootField,
  request: Request,
  { run, cache }: SchemaReads,
  isDirect: boolean,
): Promise<unknown> => {
  const { statement, decode } = cache.prepare(root.nodes, request, 'root', isDirect, planRoot(root))
  const rows = await run(statement, request.context)
  return decode(rows[0]?.['value'])
}
