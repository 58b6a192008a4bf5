import { getNamedType, isObjectType } from 'graphql'
import type { GraphQLNamedType } from 'graphql'
import { orderBy } from '../page/order-by.ts'
import type { Bindings } from '../selection/bindings.ts'
import type { FieldSpec, Reading, Visit } from '../selection/plan.ts'
import { objectExpression } from '../statement/object-expression.ts'
import { returnLines } from '../statement/return-lines.ts'
import { subquery } from '../statement/subquery.ts'
import { childBindings } from './child-bindings.ts'
import { nodeExpression } from './node-expression.ts'
import { readArguments } from './read-arguments.ts'
import type { ReadSource, RowKind, SourceOf } from './read-source.ts'
import { sourceReader } from './source-reader.ts'
import { extensionOfType } from './type-extension.ts'

type RowsReading = ReadSource & { limit: string | null }

const kindOf = (visit: Visit): RowKind => {
  const type = visit.field.definition && getNamedType(visit.field.definition.type)
  return extensionOfType(type) ?? { node: null, relationship: null, values: {} }
}

const clauses = ({ rows, order, source, limit }: RowsReading, answer: string, depth: number): string[] => {
  const isSorted = order !== null && source.order !== undefined
  const needsWith = isSorted || limit !== null || rows.isDistinct
  return [
    ...rows.matching([]),
    ...(needsWith ? [`WITH ${rows.isDistinct ? 'DISTINCT ' : ''}${rows.binds.join(', ')}`] : []),
    ...(isSorted ? [orderBy(order, 'first')] : []),
    ...(limit === null ? [] : [`LIMIT ${limit}`]),
    ...returnLines(answer, depth),
  ]
}

const rowExpression = (visit: Visit, type: GraphQLNamedType, below: Bindings) => {
  const { field, reader } = visit
  if (!isObjectType(type) || extensionOfType(type)?.lookup !== null)
    return nodeExpression(visit, type, field.nodes, below, null)
  const row = reader.object(type, field.nodes, below)
  return (readings: readonly Reading[]) => objectExpression(row, readings)
}

/** Rows that a source finds: all of them as a list; or the first, or the only one there can be, alone (null where there is none). */
export const rowsField =
  (sourceOf: SourceOf, many: 'all' | 'first' | 'only'): FieldSpec =>
  (visit) => {
    const { field, bindings, reader } = visit
    const type = field.definition && getNamedType(field.definition.type)
    if (type === undefined) throw new Error(`'${field.name}' has no type.`)
    const kind = kindOf(visit)
    const below = childBindings(bindings, Object.keys(kind.values), null)
    const readSourceOf = sourceReader(visit, sourceOf, kind)
    const { contentOf } = reader.register<RowsReading>((request, add, readings) => {
      const args = readArguments(field, request)
      const read = readSourceOf(below, { args, request, add, readings })
      const limit = read.source.limit === undefined ? null : add(read.source.limit)
      return { key: `${read.key}${limit}`, content: { ...read, limit: many === 'first' ? '1' : limit } }
    })
    const expressionOf = rowExpression(visit, type, below)
    return {
      kind: 'slot',
      render: (readings) => {
        const expression = expressionOf(readings)
        const lines = clauses(contentOf(readings), expression.text, below.depth)
        const text = subquery('COLLECT', lines)
        if (many === 'all')
          return {
            text,
            decode: (raw, now) => (Array.isArray(raw) ? raw.map((one) => expression.decode(one, now)) : []),
          }
        return {
          text: `head(${text})`,
          clauses: lines,
          decode: (raw, now) => expression.decode(raw, now),
        }
      },
    }
  }
