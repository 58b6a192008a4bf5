import {
  astFromValue,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  print,
} from 'graphql'
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql'
import type { Asked } from './random-query.ts'

/** Asks one small query and gives its data. */
export type AskSmall = (source: string) => Promise<Record<string, unknown>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNode = (type: GraphQLNamedType): boolean => isObjectType(type) && 'id' in type.getFields()

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? [])

/** Answers a query the slow way: each field of each node is a small query of its own, `node(id) { field }`, and the answers are put together here. */
export const askOneAtATime = async (
  schema: GraphQLSchema,
  askSmall: AskSmall,
  { source, variableValues }: Asked,
): Promise<unknown> => {
  const document = parse(source)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const root = schema.getQueryType()
  if (!operation || !root) throw new Error('There is nothing to ask.')
  const fieldsFor = (
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ): Map<string, FieldNode[]> => {
    const fields = new Map<string, FieldNode[]>()
    const visit = (set: SelectionSetNode): void => {
      for (const one of set.selections) {
        if (getDirectiveValues(GraphQLSkipDirective, one, variableValues)?.['if'] === true) continue
        if (getDirectiveValues(GraphQLIncludeDirective, one, variableValues)?.['if'] === false) continue
        if (one.kind === Kind.FIELD) {
          const key = one.alias?.value ?? one.name.value
          fields.set(key, [...(fields.get(key) ?? []), one])
          continue
        }
        const inner = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one
        const condition = inner?.typeCondition && schema.getType(inner.typeCondition.name.value)
        if (
          inner &&
          (!condition ||
            condition === type ||
            (isAbstractType(condition) && schema.isSubType(condition, type)))
        )
          visit(inner.selectionSet)
      }
    }
    sets.forEach(visit)
    return fields
  }
  const call = (field: GraphQLField<unknown, unknown>, node: FieldNode): string => {
    const given = getArgumentValues(field, node, variableValues)
    const parts = field.args.flatMap(({ name, type }) => {
      const literal = name in given ? astFromValue(given[name], type) : undefined
      return literal ? [`${name}: ${print(literal)}`] : []
    })
    return `${field.name}${parts.length === 0 ? '' : `(${parts.join(', ')})`}`
  }
  /** All of what belongs to one place, and of nodes which ones they are. */
  const outline = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): string => {
    if (isLeafType(type)) return ''
    if (isAbstractType(type) || isNode(type)) {
      const ids = isAbstractType(type)
        ? schema.getPossibleTypes(type).map(({ name }) => `... on ${name} { id }`)
        : ['id']
      return ` { __typename ${ids.join(' ')} }`
    }
    if (!isObjectType(type)) throw new Error(`${type.name} cannot be asked for.`)
    const plain = Object.values(type.getFields())
      .filter((field) => field.args.length === 0)
      .map((field) => `${field.name}${outline(getNamedType(field.type), below(type, sets, field.name))}`)
    const called = [...fieldsFor(type, sets)].flatMap(([key, nodes]) => {
      const [node] = nodes
      const field = node && type.getFields()[node.name.value]
      return node && field && field.args.length > 0
        ? [`_${key}: ${call(field, node)}${outline(getNamedType(field.type), setsOf(nodes))}`]
        : []
    })
    return ` { __typename ${[...plain, ...called].join(' ')} }`
  }
  const below = (
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    name: string,
  ): SelectionSetNode[] =>
    [...fieldsFor(type, sets).values()].filter(([node]) => node?.name.value === name).flatMap(setsOf)
  const answer = async (value: unknown, sets: readonly SelectionSetNode[]): Promise<unknown> => {
    if (Array.isArray(value)) {
      const answers: unknown[] = []
      // Alike queries at the same moment would each be planned.
      for (const one of value) answers.push(await answer(one, sets))
      return answers
    }
    if (!isRecord(value)) return value
    const type = schema.getType(String(value['__typename']))
    if (!isObjectType(type)) throw new Error(`${String(value['__typename'])} is no type.`)
    const entries: [string, unknown][] = []
    for (const [key, nodes] of fieldsFor(type, sets)) {
      const [node] = nodes
      const field = node && type.getFields()[node.name.value]
      if (!node || !field) entries.push([key, type.name])
      else if (type === root || isNode(type)) {
        const asked = `value: ${call(field, node)}${outline(getNamedType(field.type), setsOf(nodes))}`
        const around =
          type === root
            ? `{ ${asked} }`
            : `{ node(id: ${JSON.stringify(value['id'])}) { ... on ${type.name} { ${asked} } } }`
        const data = await askSmall(around)
        const holder = type === root ? data : data['node']
        entries.push([key, await answer(isRecord(holder) ? holder['value'] : null, setsOf(nodes))])
      } else {
        const own = field.args.length > 0 ? value[`_${key}`] : value[field.name]
        entries.push([key, await answer(own, setsOf(nodes))])
      }
    }
    return Object.fromEntries(entries)
  }
  return answer({ __typename: root.name }, [operation.selectionSet])
}
