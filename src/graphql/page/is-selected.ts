import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql'
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

const isLeftOut = (selection: SelectionNode, info: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'] === false

/** The fields that a selection comes to, through fragments; a type condition is taken to hold. */
const fieldsOf = (selections: readonly SelectionNode[], info: GraphQLResolveInfo): FieldNode[] =>
  selections
    .filter((selection) => !isLeftOut(selection, info))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection]
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection
      return fragment === undefined ? [] : fieldsOf(fragment.selectionSet.selections, info)
    })

/** Whether the field being resolved has a field selected under it, along a path of field names; @skip and @include are heeded. */
export const isSelected = (info: GraphQLResolveInfo, ...path: string[]): boolean =>
  path.reduce<readonly FieldNode[]>(
    (fields, name) =>
      fieldsOf(
        fields.flatMap((field) => field.selectionSet?.selections ?? []),
        info,
      ).filter((field) => field.name.value === name),
    info.fieldNodes,
  ).length > 0
