import { isLeafType, isListType, isNonNullType } from 'graphql'
import type { GraphQLOutputType } from 'graphql'

import { IncompleteValue } from './incomplete-value.ts'

/** Finishes a value as GraphQL would: scalars and enums serialised, and no null where the type forbids it. */
export const completerOf = (type: GraphQLOutputType): ((value: unknown) => unknown) => {
  if (isNonNullType(type)) {
    const complete = completerOf(type.ofType)
    return (value) => {
      const completed = complete(value)
      if (completed === null) throw new IncompleteValue('A value is missing that may not be missing.')
      return completed
    }
  }
  if (isListType(type)) {
    const complete = completerOf(type.ofType)
    return (value) => {
      if (value === null || value === undefined) return null
      if (!Array.isArray(value)) throw new IncompleteValue('A list is none.')
      return value.map(complete)
    }
  }
  if (!isLeafType(type))
    return (value) => {
      if (value instanceof Error) throw new IncompleteValue(value.message, { cause: value })
      return value ?? null
    }
  return (value) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw new IncompleteValue(value.message, { cause: value })
    try {
      return type.serialize(value) ?? null
    } catch (error) {
      throw new IncompleteValue(`A value is no ${type.name}.`, { cause: error })
    }
  }
}
