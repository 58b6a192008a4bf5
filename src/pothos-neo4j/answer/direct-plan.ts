import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { collectFields } from '../selection/collect-fields.ts'
import { directiveVariables } from '../selection/directive-variables.ts'
import { recent } from '../selection/recent.ts'
import type { Request } from '../selection/request.ts'
import type { SelectedField } from '../selection/selected-field.ts'
import { isDirect } from './is-direct.ts'

type Known = { variables: readonly string[]; forms: ReturnType<typeof recent<SelectedField[] | null>> }

/** Kept for one operation: what @skip and @include may make of it. */
const mostForms = 64

const schemas = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Known>>()

const knownFor = ({ schema, fragments }: Request, operation: OperationDefinitionNode): Known => {
  const operations = schemas.get(schema) ?? new WeakMap<OperationDefinitionNode, Known>()
  schemas.set(schema, operations)
  const known = operations.get(operation) ?? {
    variables: directiveVariables([operation], fragments),
    forms: recent<SelectedField[] | null>(mostForms),
  }
  operations.set(operation, known)
  return known
}

const plan = (request: Request, operation: OperationDefinitionNode): SelectedField[] | null => {
  const type = request.schema.getQueryType()
  if (!type) return null
  const fields = collectFields(type, [operation], request)
  return fields.every((field) => isDirect(field, request)) ? fields : null
}

/** The fields of a query where all of them can be answered directly; null where one cannot. */
export const directPlan = (request: Request, operation: OperationDefinitionNode): SelectedField[] | null => {
  const { variables, forms } = knownFor(request, operation)
  const said = variables.map((name) => request.variableValues[name] === true)
  return forms.get(said.join(), () => plan(request, operation))
}
