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
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  SelectionNode,
  SelectionSetNode,
} from 'graphql'
import { addCosts } from './add-costs.ts'
import type { Cost } from './cost.ts'
import type { CostRequest } from './cost-request.ts'
import { listLength } from './list-length.ts'
import { noCost } from './no-cost.ts'

/** What the schema's own description may have of objects. */
const objectsInSchema = 5_000

/** What a field reads or compares beside what it answers, counted as objects. */
const workOf = new Map([
  ['paths', 500],
  ['search', 500],
  ['similarPapers', 5_000],
  ['similarity', 500],
  ['subgraph', 1_000],
  ['suggest', 500],
  ['trends', 2_500],
])

/** Where a selection is: the type it is made on, and how many there are of what that lists. */
type Place = { type: GraphQLNamedType | undefined; length?: number | undefined }

const fieldsOf = (type: GraphQLNamedType | undefined) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

const isConnection = (type: GraphQLNamedType | undefined): boolean => 'pageInfo' in fieldsOf(type)

/** What the page size has counted already: a connection's edges, what an edge holds, and where the page begins and ends. */
const isCounted = (type: GraphQLNamedType | undefined, name: string): boolean =>
  isConnection(type)
    ? ['edges', 'nodes', 'pageInfo'].includes(name)
    : name === 'node' && 'cursor' in fieldsOf(type)

const times = (count: number, cost: Cost): Cost => ({ ...cost, nodes: cost.nodes * count })

/** The most that a request may come to. Each fragment is looked at once, however often it is spread. */
export const requestCost = (request: CostRequest): Cost => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of request.document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Cost>()

  /** A field of introspection, or one in it: neither its depth nor its lists count. */
  const ofDescription = ({ name, selectionSet }: FieldNode): Cost =>
    selectionSet === undefined
      ? noCost
      : {
          ...ofSelections(selectionSet, { type: undefined }),
          nodes: name.value.startsWith('__') ? objectsInSchema : 0,
        }

  const ofField = (field: FieldNode, { type, length: within }: Place): Cost => {
    const name = field.name.value
    const definition = fieldsOf(type)[name]
    if (definition === undefined) return ofDescription(field)
    const fieldType = getNamedType(definition.type)
    if (!isCompositeType(fieldType) || field.selectionSet === undefined) return noCost
    const isPage = isConnection(fieldType)
    const isList = isListType(getNullableType(definition.type))
    const length = listLength(field, definition, request, within)
    const hasLimit = definition.args.some((argument) => argument.name === 'limit')
    const inside = ofSelections(field.selectionSet, {
      type: fieldType,
      length: isPage || (hasLimit && !isList) ? length : undefined,
    })
    if (isPage)
      return {
        ...inside,
        nodes: inside.nodes + length + (workOf.get(name) ?? 0),
        depth: inside.depth + 1,
        connections: inside.connections + 1,
        page: Math.max(inside.page, length),
      }
    const each = isCounted(type, name) ? inside : { ...inside, nodes: inside.nodes + 1 }
    const all = isList ? times(length, each) : each
    return { ...all, nodes: all.nodes + (workOf.get(name) ?? 0) }
  }

  const ofSpread = (name: string, place: Place): Cost => {
    const fragment = fragments.get(name)
    if (fragment === undefined) return noCost
    const key = `${name} ${place.length ?? ''}`
    const cost = known.get(key) ?? ofFragment(fragment.selectionSet, fragment.typeCondition.name.value, place)
    known.set(key, cost)
    return cost
  }

  const ofFragment = (selections: SelectionSetNode, condition: string | undefined, place: Place): Cost =>
    ofSelections(selections, {
      ...place,
      type: condition === undefined ? place.type : request.schema.getType(condition),
    })

  const ofSelection = (selection: SelectionNode, place: Place): Cost => {
    if (selection.kind === Kind.FIELD) return ofField(selection, place)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofSpread(selection.name.value, place)
    return ofFragment(selection.selectionSet, selection.typeCondition?.name.value, place)
  }

  const ofSelections = ({ selections }: SelectionSetNode, place: Place): Cost =>
    selections.reduce(
      (sum, selection) => addCosts(addCosts(sum, ofSelection(selection, place)), { ...noCost, fields: 1 }),
      noCost,
    )

  const operation = getOperationAST(request.document, request.operationName)
  return operation
    ? ofSelections(operation.selectionSet, {
        type: request.schema.getRootType(operation.operation) ?? undefined,
      })
    : noCost
}
