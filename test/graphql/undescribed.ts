import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

type Named = { path: string; description?: string | null | undefined }

const within = (type: GraphQLNamedType): Named[] => {
  if (isEnumType(type))
    return type
      .getValues()
      .map((value) => ({ path: `${type.name}.${value.name}`, description: value.description }))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      description: field.description,
    }))
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field) => [
      { path: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((argument) => ({
        path: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
      })),
    ])
  return []
}

/** The types, fields, arguments and values of a schema that say nothing of themselves. */
export const undescribed = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ path: type.name, description: type.description }, ...within(type)])
    .filter(({ description }) => !description)
    .map(({ path }) => path)
