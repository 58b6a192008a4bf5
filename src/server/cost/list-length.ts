import type { FieldNode, GraphQLField } from 'graphql'
import type { CostRequest } from './cost-request.ts'
import { statedArgument } from './stated-argument.ts'

/** What is taken for the length of a list that states none. */
const usualLength = 10

/** The page size that a connection has unless told. */
const usualPage = 20

type Definition = GraphQLField<unknown, unknown>

const argumentOf = (definition: Definition, name: string) =>
  definition.args.find((argument) => argument.name === name)

const positive = (size: unknown, otherwise: number): number =>
  typeof size === 'number' ? Math.max(1, size) : otherwise

/** How many there may be of what a field lists: by its page size, its `limit`, the ids that it is given, or as many as lists have `within`. */
export const listLength = (
  field: FieldNode,
  definition: Definition,
  request: CostRequest,
  within: number = usualLength,
): number => {
  const stated = (name: string): unknown => statedArgument(field, name, request)
  if (argumentOf(definition, 'first')) return positive(stated('first') ?? stated('last'), usualPage)
  const limit = argumentOf(definition, 'limit')
  if (limit) return positive(stated('limit') ?? limit.defaultValue, within)
  const ids = stated('ids') ?? stated('to')
  return Array.isArray(ids) ? ids.length : within
}
