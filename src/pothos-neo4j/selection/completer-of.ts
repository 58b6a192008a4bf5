import { isLeafType, isListType, isNonNullType, isSpecifiedScalarType } from 'graphql'
import type { GraphQLLeafType, GraphQLOutputType } from 'graphql'

import { IncompleteValue } from './incomplete-value.ts'

type Complete = (value: unknown) => unknown

const isText = (value: unknown): boolean => typeof value === 'string'

/** Values that GraphQL's own scalars answer with as they are, by the scalar's name: most of them, so they are told first. */
const finished: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isText,
  ID: isText,
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => Number.isFinite(value),
}

const leafCompleter = (type: GraphQLLeafType): Complete => {
  const serialised: Complete = (value) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw new IncompleteValue(value.message, { cause: value })
    try {
      return type.serialize(value) ?? null
    } catch (error) {
      throw new IncompleteValue(`A value is no ${type.name}.`, { cause: error })
    }
  }
  const isFinished = isSpecifiedScalarType(type) ? finished[type.name] : undefined
  return isFinished === undefined ? serialised : (value) => (isFinished(value) ? value : serialised(value))
}

/** Finishes a value as GraphQL would: scalars and enums serialised, and no null where the type forbids it. */
export const completerOf = (type: GraphQLOutputType): Complete => {
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
  if (isLeafType(type)) return leafCompleter(type)
  return (value) => {
    if (value instanceof Error) throw new IncompleteValue(value.message, { cause: value })
    return value ?? null
  }
}
