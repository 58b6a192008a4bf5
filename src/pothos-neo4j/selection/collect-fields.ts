import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
} from 'graphql'
import type { FieldNode, GraphQLObjectType, SelectionNode, SelectionSetNode } from 'graphql'
import type { Request } from './request.ts'
import type { SelectedField } from './selected-field.ts'

const isLeftOut = (selection: SelectionNode, { variableValues }: Request): boolean =>
  (selection.directives ?? []).length > 0 &&
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false)

const applies = (condition: string | undefined, type: GraphQLObjectType, { schema }: Request): boolean => {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}

/** The fields that a selection on an object comes to, through fragments, in the order in which GraphQL answers them; @skip and @include are heeded. */
export const collectFields = (
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  request: Request,
): SelectedField[] => {
  const byKey = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (isLeftOut(selection, request)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        byKey.set(key, [...(byKey.get(key) ?? []), selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type, request)) visit(selection.selectionSet)
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value)
        const fragment = request.fragments[selection.name.value]
        if (fragment && applies(fragment.typeCondition.name.value, type, request))
          visit(fragment.selectionSet)
      }
    }
  }
  for (const node of nodes) visit(node.selectionSet)
  const fields = type.getFields()
  return [...byKey].map(([key, found]) => {
    const name = found[0]?.name.value ?? ''
    return { key, name, nodes: found, definition: fields[name] }
  })
}
