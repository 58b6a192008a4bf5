import type { FieldNode, GraphQLSchema } from 'graphql'
import type { Neo4jSettings } from '../run/settings.ts'
import { compileSelection } from './compile-selection.ts'
import type { CompiledSelection } from './compile-selection.ts'
import { directiveVariables } from './directive-variables.ts'
import { openSelectionReader } from './open-selection-reader.ts'
import type { Expression, Reading } from './plan.ts'
import { recent } from './recent.ts'
import type { Request } from './request.ts'
import type { SelectionReader } from './selection-reader.ts'

/** A selection in one request: its statement, and what makes an answer of the statement's value. */
export type PreparedSelection = {
  statement: ReturnType<CompiledSelection['statementFor']>
  decode(raw: unknown): unknown
}

/** Plans a selection; gives what renders it for the arguments of a request. */
export type PlanSelection = (reader: SelectionReader) => (readings: readonly Reading[]) => Expression

type Planned = {
  readings(request: Request): Reading[]
  compiled(readings: readonly Reading[]): CompiledSelection
}

/** Kept for one field of a document: forms for what @skip and @include say, and for each of those, texts that arguments lead to. */
const mostForms = 64
const mostTexts = 64

/** Kept for one field of a document: what else of the document is merged with it, which @skip and @include decide too. */
const mostMerged = 64

const planSelection = (
  request: Request,
  settings: Neo4jSettings,
  isDirect: boolean,
  plan: PlanSelection,
): Planned => {
  const { reader, read } = openSelectionReader(request, settings, isDirect)
  const render = plan(reader)
  const texts = recent<CompiledSelection>(mostTexts)
  return {
    readings: read,
    compiled: (readings) =>
      texts.get(readings.map(({ key }) => key).join('\n'), () => compileSelection(render(readings))),
  }
}

type Known = {
  nodes: readonly FieldNode[]
  variables: readonly string[]
  forms: ReturnType<typeof recent<Planned>>
}

const isSame = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a.length === b.length && a.every((node, index) => node === b[index])

/**
 * Prepares selections for one schema. What a document's field comes to is planned once and kept as long as the document: for each form that @skip and @include
 * give it, and for each text that the arguments lead to. Which text that is, is told by reading the arguments themselves, never by guessing at the values that matter.
 */
export const selectionCache = (settings: Neo4jSettings) => {
  const schemas = new WeakMap<GraphQLSchema, WeakMap<FieldNode, Known[]>>()
  const knownFor = (nodes: readonly FieldNode[], { schema, fragments }: Request): Known => {
    const byNode = schemas.get(schema) ?? new WeakMap<FieldNode, Known[]>()
    schemas.set(schema, byNode)
    const [first] = nodes
    if (first === undefined) throw new Error('A selection has a field.')
    const all = byNode.get(first) ?? []
    const known = all.find((one) => isSame(one.nodes, nodes))
    if (known !== undefined) return known
    const made = { nodes, variables: directiveVariables(nodes, fragments), forms: recent<Planned>(mostForms) }
    byNode.set(first, [made, ...all].slice(0, mostMerged))
    return made
  }
  return {
    /** `purpose` tells apart what is made of the same nodes. */
    prepare: (
      nodes: readonly FieldNode[],
      request: Request,
      purpose: string,
      isDirect: boolean,
      plan: PlanSelection,
    ): PreparedSelection => {
      const { variables, forms } = knownFor(nodes, request)
      const said = variables.map((name) => request.variableValues[name] === true)
      const planned = forms.get(`${purpose} ${isDirect} ${said.join()}`, () =>
        planSelection(request, settings, isDirect, plan),
      )
      const readings = planned.readings(request)
      const { statementFor, decode } = planned.compiled(readings)
      return { statement: statementFor(readings), decode: (raw) => decode(raw, readings) }
    },
  }
}

/** Prepares selections. */
export type SelectionCache = ReturnType<typeof selectionCache>
