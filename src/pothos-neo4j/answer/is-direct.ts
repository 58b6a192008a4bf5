import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql'
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql'
import { extensionOfField } from '../fields/field-extension.ts'
import type { Request } from '../selection/request.ts'
import { collectFields } from '../selection/collect-fields.ts'
import type { SelectedField } from '../selection/selected-field.ts'
import { isOwnResolver } from './own-resolvers.ts'

const objectsOf = (type: GraphQLNamedType, { schema }: Request): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []

/** Whether all that is selected is the plugin's own, so that what it reads is the answer: no resolver of the schema's own, and no plugin around one. */
export const isDirect = (field: SelectedField, request: Request): boolean => {
  if (field.name === '__typename') return true
  const { definition } = field
  if (definition === undefined || extensionOfField(definition)?.isWhole !== true) return false
  if (!isOwnResolver(definition.resolve)) return false
  const type = getNamedType(definition.type)
  if (isLeafType(type)) return true
  return objectsOf(type, request).every((object) =>
    collectFields(object, field.nodes, request).every((below) => isDirect(below, request)),
  )
}
