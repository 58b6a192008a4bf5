import { getNamedType, isObjectType } from 'graphql'
import { isRow } from '../answer/row.ts'
import type { FieldSpec } from '../selection/plan.ts'
import { objectExpression } from '../statement/object-expression.ts'
import { answerConnection } from './answer-connection.ts'
import { childBindings } from './child-bindings.ts'
import { connectionContent } from './connection-content.ts'
import type { ConnectionContent } from './connection-content.ts'
import type { ConnectionReading } from './connection-reading.ts'
import { edgeTypeOf } from './edge-type-of.ts'
import { readArguments } from './read-arguments.ts'
import { readConnection } from './read-connection.ts'
import type { SourceOf } from './read-source.ts'
import { sourceReader } from './source-reader.ts'
import { extensionOfType } from './type-extension.ts'

const noRow = { node: null, relationship: null, values: {} }

/** A connection: a page of rows with Relay's fields, and with fields of its own. */
export const connectionField =
  (sourceOf: SourceOf, relationship: string | null): FieldSpec =>
  (visit) => {
    const { field, bindings, reader } = visit
    const type = field.definition && getNamedType(field.definition.type)
    if (!isObjectType(type)) throw new Error(`'${field.name}' is no connection.`)
    const { node, values, ...edge } = extensionOfType(edgeTypeOf(type)) ?? noRow
    const kind = { node, values, relationship: relationship ?? edge.relationship }
    const name = `${visit.parent.name}.${field.name}`
    const names = Object.keys(values)
    const readSourceOf = sourceReader(visit, sourceOf, kind)
    const { number, contentOf } = reader.register<ConnectionReading>((request, add, readings) => {
      const args = readArguments(field, request)
      return readConnection(
        name,
        readSourceOf(below, { args, request, add, readings }),
        args,
        { ...reader.page, asksForMore: content.asksForMore },
        add,
      )
    })
    const below = childBindings(bindings, names, number)
    reader.connections.set(number, { bindings: below, contentOf })
    const content: ConnectionContent = connectionContent(visit, type, below, contentOf)
    return {
      kind: 'slot',
      render: (readings) => {
        const page = objectExpression(content.read, readings, { isCertain: true })
        const answer = answerConnection(type, content.asked)
        return {
          text: page.text,
          decode: (raw, now) => {
            const read = page.decode(raw, now)
            return isRow(read) ? answer(read, contentOf(now)) : null
          },
        }
      },
    }
  }
