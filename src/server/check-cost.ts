import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import { apiError } from '../graphql/errors/api-error.ts'

/** The most that one request may ask for. */
const most = { nodes: 50_000, fields: 1_000, connections: 50, depth: 8 }

/** The most that a page holds: a greater size is refused where it is read. */
const greatestPage = 100

/** What the schema's own description may have of objects. */
const objectsInSchema = 5_000

/** What is taken for the length of a list without a page size. */
const usualLength = 10

/** What a field reads or compares beside what it answers, counted as objects. */
const workOf = new Map([
  ['search', 500],
  ['similarPapers', 5_000],
  ['similarity', 500],
])

/** A request whose document is valid. `variables` as the client sent them. */
export type CostRequest = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName: string | null
  variables: Readonly<Record<string, unknown>>
}

/** Where a walk is: the type, how many objects there may be at most, how many connections lead there. */
type Place = { type: GraphQLNamedType | undefined; count: number; depth: number }

const refuse = (what: string): never => {
  throw apiError('TOO_COSTLY', `${what} Ask for smaller pages, fewer fields or fewer levels.`)
}

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

/** A connection's fields and an edge's node: nothing more than what the connection's page size has counted. */
const isWithinPage = (type: GraphQLNamedType | undefined): boolean => {
  const fields = fieldsOf(type)
  return 'pageInfo' in fields || ('cursor' in fields && 'node' in fields)
}

const argument = (
  field: FieldNode,
  name: string,
  { document, operationName, variables }: CostRequest,
): unknown => {
  const value: ValueNode | undefined = field.arguments?.find((given) => given.name.value === name)?.value
  if (value?.kind === Kind.INT) return Number(value.value)
  if (value?.kind === Kind.LIST) return value.values
  if (value?.kind !== Kind.VARIABLE) return undefined
  const variable = value.name.value
  if (variables[variable] !== undefined) return variables[variable]
  const definition = getOperationAST(document, operationName)?.variableDefinitions?.find(
    (defined) => defined.variable.name.value === variable,
  )
  return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined
}

const lengthOf = (
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  request: CostRequest,
): number => {
  if (definition.args.some(({ name }) => name === 'first')) {
    const size = argument(field, 'first', request) ?? argument(field, 'last', request)
    return typeof size === 'number' ? Math.min(Math.max(1, size), greatestPage) : 20
  }
  const ids = argument(field, 'ids', request) ?? argument(field, 'to', request)
  if (Array.isArray(ids)) return ids.length
  return isListType(getNullableType(definition.type)) ? usualLength : 1
}

/**
 * Refuses a request that may answer with more than 50,000 objects, selects more than 1,000 fields (a fragment counts wherever it is spread, and so do
 * its fields) or more than 50 connections, or nests more than 8 of them: before anything is read. Throws TOO_COSTLY.
 */
export const checkCost = (request: CostRequest): void => {
  const spent = { nodes: 0, fields: 0, connections: 0 }

  const spend = (nodes: number): void => {
    spent.nodes += nodes
    if (spent.nodes > most.nodes)
      refuse(`The answer may have more than ${most.nodes} objects: page sizes multiply from level to level.`)
  }

  /** A field of introspection, or one in it. */
  const visitDescription = ({ name, selectionSet }: FieldNode): void => {
    if (selectionSet === undefined) return
    if (name.value.startsWith('__')) spend(objectsInSchema)
    walk(selectionSet, { type: undefined, count: 1, depth: 0 })
  }

  const visit = (field: FieldNode, { type, count, depth }: Place): void => {
    const definition = fieldsOf(type)[field.name.value]
    if (definition === undefined) return visitDescription(field)
    const fieldType = getNamedType(definition.type)
    if (!isCompositeType(fieldType) || field.selectionSet === undefined) return
    const isFree = isWithinPage(type)
    const length = isFree ? 1 : lengthOf(field, definition, request)
    const isConnection = !isFree && isWithinPage(fieldType)
    if (!isFree) spend(count * length + (workOf.get(field.name.value) ?? 0))
    if (isConnection) spent.connections += 1
    if (spent.connections > most.connections)
      refuse(
        `The request selects more than ${most.connections} connections, and each is a statement to Neo4j.`,
      )
    if (isConnection && depth === most.depth) refuse(`The request nests more than ${most.depth} connections.`)
    walk(field.selectionSet, {
      type: fieldType,
      count: count * length,
      depth: depth + (isConnection ? 1 : 0),
    })
  }

  const walk = (selections: SelectionSetNode, place: Place): void => {
    for (const selection of selections.selections) {
      spent.fields += 1
      if (spent.fields > most.fields)
        refuse(
          `The request selects more than ${most.fields} fields, with fragments counted wherever they are spread.`,
        )
      if (selection.kind === Kind.FIELD) visit(selection, place)
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : request.document.definitions.find(
                (definition) =>
                  definition.kind === Kind.FRAGMENT_DEFINITION &&
                  definition.name.value === selection.name.value,
              )
        if (fragment?.kind === Kind.INLINE_FRAGMENT || fragment?.kind === Kind.FRAGMENT_DEFINITION) {
          const condition = fragment.typeCondition?.name.value
          const type = condition === undefined ? place.type : request.schema.getType(condition)
          walk(fragment.selectionSet, { ...place, type })
        }
      }
    }
  }

  const operation = getOperationAST(request.document, request.operationName)
  if (operation)
    walk(operation.selectionSet, {
      type: request.schema.getRootType(operation.operation) ?? undefined,
      count: 1,
      depth: 0,
    })
}
