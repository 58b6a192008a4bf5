import { getNamedType, isObjectType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import type { Bindings } from '../selection/bindings.ts'
import type { ObjectPlan } from '../selection/object-plan.ts'
import type { FieldPlan, Reading, Visit } from '../selection/plan.ts'
import type { SelectedField } from '../selection/selected-field.ts'
import { objectExpression } from '../statement/object-expression.ts'
import { farSide } from './far-side.ts'
import { pageRows } from './page-rows.ts'
import { totalOf } from './total-of.ts'
import type { ConnectionReading } from './connection-reading.ts'
import { cursorPlan } from './cursor-field.ts'
import { edgeTypeOf } from './edge-type-of.ts'
import { plainValue } from './plain-value.ts'
import { nodeExpression } from './node-expression.ts'

/** What a connection's selection comes to. Names of what the plugin itself asks for begin with a space, as no name in a query does. */
export type ConnectionContent = {
  /** The selected fields, those of PageInfo under them. */
  asked: readonly { field: SelectedField; below: readonly SelectedField[] }[]
  /** What is read for them. */
  read: ObjectPlan
  /** Whether a row after the page's last must be looked for, to say that there is one. */
  asksForMore: boolean
}

type Planned = ObjectPlan['fields'][number]

const planned = (name: string, plan: FieldPlan): Planned => ({
  field: { key: ` ${name}`, name, nodes: [], definition: undefined },
  plan,
})

const roles = ['edges', 'nodes', 'pageInfo', 'totalCount', '__typename']

/** Plans what is read for the fields that are selected of a connection: nothing that none of them needs. */
export const connectionContent = (
  visit: Visit,
  type: GraphQLObjectType,
  below: Bindings,
  contentOf: (readings: readonly Reading[]) => ConnectionReading,
): ConnectionContent => {
  const { reader } = visit
  const edgeType = edgeTypeOf(type)
  const asked = reader.collect(type, visit.field.nodes).map((field) => {
    const named = field.definition && getNamedType(field.definition.type)
    const isPageInfo = field.name === 'pageInfo' && isObjectType(named)
    return { field, below: isPageInfo ? reader.collect(named, field.nodes) : [] }
  })
  const needs = (name: string): boolean =>
    asked.some(({ field, below: inner }) => field.name === name || inner.some((one) => one.name === name))
  const row: Planned[] = asked.flatMap(({ field }): Planned[] => {
    if (field.name === 'edges') {
      const edge = reader.object(edgeType, field.nodes, below)
      return [
        {
          field,
          plan: { kind: 'slot', render: (readings) => objectExpression(edge, readings, { isCertain: true }) },
        },
      ]
    }
    const named = field.definition && getNamedType(field.definition.type)
    return field.name === 'nodes' && named
      ? [{ field, plan: { kind: 'slot', render: nodeExpression(visit, named, field.nodes, below, null) } }]
      : []
  })
  const ends = needs('startCursor') || needs('endCursor')
  const rowPlan = {
    typeName: 'row',
    fields: [...row, ...(ends ? [planned('cursor', cursorPlan(contentOf))] : [])],
  }
  const rows: FieldPlan = {
    kind: 'slot',
    render: (readings) => {
      const expression = objectExpression(rowPlan, readings, { isCertain: true })
      return {
        text: pageRows(contentOf(readings), expression.text, below.depth),
        decode: (raw, now) => (Array.isArray(raw) ? raw.map((one) => expression.decode(one, now)) : []),
      }
    },
  }
  const single = (text: (reading: ConnectionReading) => string): FieldPlan => ({
    kind: 'slot',
    render: (readings) => ({ text: text(contentOf(readings)), decode: plainValue }),
  })
  const own = asked
    .filter(({ field }) => !roles.includes(field.name))
    .map(({ field }) => ({
      field,
      plan: reader.plan(type, field, { ...below, node: null, relationship: null, values: {} }),
    }))
  const hasPage = ends || row.length > 0 || needs('hasNextPage') || needs('hasPreviousPage')
  const where = (isNeeded: boolean, name: string, plan: FieldPlan): Planned[] =>
    isNeeded ? [planned(name, plan)] : []
  const previous = single((reading) => farSide(reading, 'before'))
  const next = single((reading) => farSide(reading, 'after'))
  return {
    asked,
    asksForMore: needs('hasNextPage') || needs('hasPreviousPage'),
    read: {
      typeName: type.name,
      fields: [
        ...own,
        ...where(hasPage, 'rows', rows),
        ...where(needs('totalCount'), 'total', single(totalOf)),
        ...where(needs('hasPreviousPage'), 'previous', previous),
        ...where(needs('hasNextPage'), 'next', next),
      ],
    },
  }
}
