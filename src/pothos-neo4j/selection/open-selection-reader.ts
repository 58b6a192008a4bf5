import type { GraphQLObjectType } from 'graphql'
import type { Neo4jSettings } from '../run/settings.ts'
import { extensionOfField } from '../fields/field-extension.ts'
import { placeholder } from '../statement/placeholder.ts'
import { completerOf } from './completer-of.ts'
import type { FieldPlan, Reading } from './plan.ts'
import type { Request } from './request.ts'
import type { SelectedField } from './selected-field.ts'
import type { ArgumentReader, SelectionReader } from './selection-reader.ts'
import { collectFields } from './collect-fields.ts'
import { locatedReader } from './located-reader.ts'

/** Reads all arguments of a selection in one request, in the order in which its fields were planned. */
export type ReadRequest = (request: Request) => Reading[]

const completed = (plan: FieldPlan, field: SelectedField): FieldPlan => {
  if (field.definition === undefined || plan.kind === 'constant') return plan
  const complete = completerOf(field.definition.type)
  if (plan.kind === 'column') {
    const { kind, column, decode } = plan
    return { kind, column, decode: (raw, readings) => complete(decode(raw, readings)) }
  }
  if (plan.kind === 'columns') {
    const { kind, columns, decode } = plan
    return { kind, columns, decode: (values, readings) => complete(decode(values, readings)) }
  }
  return {
    kind: 'slot',
    render: (readings) => {
      const expression = plan.render(readings)
      return { ...expression, decode: (raw, now) => complete(expression.decode(raw, now)) }
    },
  }
}

const readWith = <T>(
  read: ArgumentReader<T>,
  number: number,
  request: Request,
  readings: readonly Reading[],
): Reading & { content: T } => {
  const values: unknown[] = []
  const add = (value: unknown): string => placeholder(number, values.push(value) - 1)
  const { key, content } = read(request, add, readings)
  return { key, values, content }
}

/** A reader for the selection of a request; where `isDirect`, values are finished as GraphQL would finish them. */
export const openSelectionReader = (
  request: Request,
  { graph, page }: Pick<Neo4jSettings, 'graph' | 'page'>,
  isDirect: boolean,
): { reader: SelectionReader; read: ReadRequest } => {
  const readers: ((request: Request, readings: readonly Reading[]) => Reading)[] = []
  const planOf = (
    parent: GraphQLObjectType,
    field: SelectedField,
    bindings: Parameters<SelectionReader['plan']>[2],
  ): FieldPlan => {
    if (field.name === '__typename') return { kind: 'constant', value: parent.name }
    const known = extensionOfField(field.definition)
    if (known === undefined) return { kind: 'constant', value: undefined }
    const here: SelectionReader = {
      ...reader,
      register: (read) => reader.register(locatedReader(read, field.nodes)),
    }
    const plan = known.spec({ parent, field, bindings, schema: request.schema, reader: here })
    return isDirect ? completed(plan, field) : plan
  }
  const reader: SelectionReader = {
    graph,
    page,
    connections: new Map(),
    register: (read) => {
      const number = readers.length
      const contents = new WeakMap<Reading, ReturnType<typeof read>['content']>()
      readers.push((now, readings) => {
        const { content, ...reading } = readWith(read, number, now, readings)
        contents.set(reading, content)
        return reading
      })
      return {
        number,
        contentOf: (readings) => {
          const reading = readings[number]
          const content = reading && contents.get(reading)
          if (content === undefined) throw new Error('The arguments of a field were not read.')
          return content
        },
      }
    },
    collect: (type, nodes) => collectFields(type, nodes, request),
    plan: planOf,
    object: (type, nodes, bindings) => ({
      typeName: type.name,
      fields: collectFields(type, nodes, request).map((field) => ({
        field,
        plan: planOf(type, field, bindings),
      })),
    }),
  }
  return {
    reader,
    read: (now) => {
      const readings: Reading[] = []
      for (const read of readers) readings.push(read(now, readings))
      return readings
    },
  }
}
