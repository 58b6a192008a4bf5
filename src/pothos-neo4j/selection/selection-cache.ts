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
  number: number
  readings(request: Request): Reading[]
  render(readings: readonly Reading[]): Expression
}

/** Kept of all documents together: forms that @skip and @include give their fields, and characters of the texts that arguments lead to (which take some 25 bytes each). */
const mostForms = 1_000
const mostCharacters = 4_000_000

/** Kept for one field of a document: what else of the document is merged with it, which @skip and @include decide too. */
const mostMerged = 64

type Known = {
  number: number
  nodes: readonly FieldNode[]
  variables: readonly string[]
}

const isSame = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a.length === b.length && a.every((node, index) => node === b[index])

/**
 * Prepares selections for one schema. What a document's field comes to is planned once and kept while it is asked for: for each form that @skip and @include
 * give it, and for each text that the arguments lead to. Which text that is, is told by reading the arguments themselves, never by guessing at the values that matter.
 */
export const selectionCache = (settings: Neo4jSettings) => {
  const schemas = new WeakMap<GraphQLSchema, WeakMap<FieldNode, Known[]>>()
  const forms = recent<Planned>(mostForms)
  const texts = recent<CompiledSelection>(mostCharacters, ({ length }, key) => length + key.length)
  let number = 0
  const knownFor = (nodes: readonly FieldNode[], { schema, fragments }: Request): Known => {
    const byNode = schemas.get(schema) ?? new WeakMap<FieldNode, Known[]>()
    schemas.set(schema, byNode)
    const [first] = nodes
    if (first === undefined) throw new Error('A selection has a field.')
    const all = byNode.get(first) ?? []
    const known = all.find((one) => isSame(one.nodes, nodes))
    if (known !== undefined) return known
    number += 1
    const made = { number, nodes, variables: directiveVariables(nodes, fragments) }
    byNode.set(first, [made, ...all].slice(0, mostMerged))
    return made
  }
  const planned = (
    { schema, fragments, variableValues }: Request,
    { variables }: Known,
    isDirect: boolean,
    plan: PlanSelection,
  ): Planned => {
    // What is kept must hold on to nothing of the request that it was first made for: variables may have a megabyte.
    const steering = Object.fromEntries(variables.map((name) => [name, variableValues[name]]))
    const form = { schema, fragments, variableValues: steering, context: {} }
    const { reader, read } = openSelectionReader(form, settings, isDirect)
    number += 1
    return { number, readings: read, render: plan(reader) }
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
      const known = knownFor(nodes, request)
      const said = known.variables.map((name) => request.variableValues[name] === true)
      const form = forms.get(`${known.number} ${purpose} ${isDirect} ${said.join()}`, () =>
        planned(request, known, isDirect, plan),
      )
      const readings = form.readings(request)
      const { statementFor, decode } = texts.get(
        [form.number, ...readings.map(({ key }) => key)].join('\n'),
        () => compileSelection(form.render(readings)),
      )
      return { statement: statementFor(readings), decode: (raw) => decode(raw, readings) }
    },
  }
}

/** Prepares selections. */
export type SelectionCache = ReturnType<typeof selectionCache>
