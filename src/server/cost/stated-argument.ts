import { getOperationAST, Kind } from 'graphql'
import type { FieldNode, ValueNode } from 'graphql'
import type { CostRequest } from './cost-request.ts'

const literal = (value: ValueNode | undefined): unknown => {
  if (value?.kind === Kind.INT) return Number(value.value)
  return value?.kind === Kind.LIST ? value.values : undefined
}

/** What a field's argument is, as far as it can be counted: a number or a list. Undefined where it is neither, is null or is left out. */
export const statedArgument = (
  field: FieldNode,
  name: string,
  { document, operationName, variables }: CostRequest,
): unknown => {
  const value = field.arguments?.find((given) => given.name.value === name)?.value
  if (value?.kind !== Kind.VARIABLE) return literal(value)
  const variable = value.name.value
  // Whatever JSON gave has names from its prototype too, and a variable may be called `constructor`.
  if (Object.hasOwn(variables, variable)) return variables[variable] ?? undefined
  const definition = getOperationAST(document, operationName)?.variableDefinitions?.find(
    (defined) => defined.variable.name.value === variable,
  )
  return literal(definition?.defaultValue)
}
