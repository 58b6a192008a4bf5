import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql'
import type { GraphQLArgument, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql'

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
    : value

const input = ({ name, type, defaultValue }: GraphQLArgument | GraphQLInputField): string =>
  `${name}: ${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(sorted(defaultValue))}`}`

const within = (type: GraphQLNamedType): string[] => {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(input)
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map(
      ({ name, args, type: of }) =>
        `${name}${args.length === 0 ? '' : `(${args.map(input).toSorted().join(', ')})`}: ${of}`,
    )
  return []
}

const head = (type: GraphQLNamedType): string => {
  if (isScalarType(type)) return `scalar ${type.name} ${type.specifiedByURL ?? ''}`
  if (isInputObjectType(type)) return `input ${type.name}${type.isOneOf ? ' @oneOf' : ''}`
  if (isObjectType(type))
    return `type ${type.name}${type
      .getInterfaces()
      .map(({ name }) => ` & ${name}`)
      .join('')}`
  return isEnumType(type) ? `enum ${type.name}` : `interface ${type.name}`
}

/** All that clients can rely on in a schema, one line a name: `type Paper & Node`, `type Paper & Node . title: String!`. */
export const schemaNames = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [head(type), ...within(type).map((name) => `${head(type)} . ${name}`)])
    .toSorted()
