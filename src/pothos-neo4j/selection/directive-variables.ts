import { Kind, visit } from 'graphql'
import type { FieldNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'

/** The names of the variables that @skip and @include of a selection go by, through its fragments. */
export const directiveVariables = (
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] => {
  const names = new Set<string>()
  const visited = new Set<string>()
  const look = (root: FieldNode | FragmentDefinitionNode | OperationDefinitionNode): void => {
    visit(root, {
      Directive(directive) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') return
        for (const { value } of directive.arguments ?? [])
          if (value.kind === Kind.VARIABLE) names.add(value.name.value)
      },
      FragmentSpread({ name }) {
        const fragment = fragments[name.value]
        if (fragment === undefined || visited.has(name.value)) return
        visited.add(name.value)
        look(fragment)
      },
    })
  }
  nodes.forEach(look)
  return [...names].sort()
}
