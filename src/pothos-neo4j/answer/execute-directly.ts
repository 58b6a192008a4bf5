import {
  execute,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  OperationTypeNode,
} from 'graphql'
import type {
  ExecutionArgs,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLObjectType,
  OperationDefinitionNode,
} from 'graphql'
import { IncompleteValue } from '../selection/incomplete-value.ts'
import type { Request } from '../selection/request.ts'
import type { SelectedField } from '../selection/selected-field.ts'
import { askAgain } from './ask-again.ts'
import type { Execute } from './ask-again.ts'
import { directPlan } from './direct-plan.ts'
import { readsOf } from './own-resolvers.ts'
import { readRootField } from './read-root-field.ts'

type Answered = { field: SelectedField; value: unknown; error: GraphQLError | null }

const requestOf = (args: ExecutionArgs, operation: OperationDefinitionNode): Request | null => {
  const { schema, document, variableValues, contextValue } = args
  if (typeof contextValue !== 'object' || contextValue === null) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    // What is wrong is said by the ordinary way: here one mistake is enough, of a list that may have a hundred thousand.
    maxErrors: 1,
  })
  if (coerced === undefined) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node
  return { schema, fragments, variableValues: coerced, context: contextValue }
}

const answer = async (
  field: SelectedField,
  parent: GraphQLObjectType,
  request: Request,
): Promise<Answered> => {
  const { definition, nodes, key } = field
  const reads = readsOf(definition?.resolve)
  if (definition === undefined || reads === null) return { field, value: parent.name, error: null }
  try {
    const value = await readRootField({ parent, definition, nodes }, request, reads, true)
    return { field, value, error: null }
  } catch (error) {
    if (error instanceof IncompleteValue) throw error
    return { field, value: null, error: locatedError(error, nodes, [key]) }
  }
}

const resultOf = (answers: readonly Answered[]): ExecutionResult => {
  const errors = answers.flatMap(({ error }) => error ?? [])
  const fatal = answers.find(
    ({ field, error }) => error && field.definition && isNonNullType(field.definition.type),
  )
  if (fatal?.error) return { errors: [fatal.error], data: null }
  const data = Object.fromEntries(answers.map(({ field, value }) => [field.key, value]))
  return errors.length === 0 ? { data } : { errors, data }
}

/**
 * Executes an operation. Where every field of a query is the plugin's own, what Neo4j gave is decoded straight into the answer, in the query's order, and is not walked again field
 * by field; all else goes the `ordinary` way, GraphQL's own unless given, a query again where a node goes that it has found. Both give the same.
 */
export const executeDirectly = (
  args: ExecutionArgs,
  ordinary: Execute = execute,
): ExecutionResult | Promise<ExecutionResult> => {
  const operation = getOperationAST(args.document, args.operationName)
  const type = args.schema.getQueryType()
  if (!type || operation?.operation !== OperationTypeNode.QUERY) return ordinary(args)
  const request = requestOf(args, operation)
  if (!request) return ordinary(args)
  const fields = directPlan(request, operation)
  if (!fields) return askAgain(ordinary)(args)
  return Promise.all(fields.map((field) => answer(field, type, request))).then(resultOf, (error) => {
    if (error instanceof IncompleteValue) return ordinary(args)
    throw error
  })
}
