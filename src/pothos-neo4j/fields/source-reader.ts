import type { Bindings } from '../selection/bindings.ts'
import type { Reading, Visit } from '../selection/plan.ts'
import type { Request } from '../selection/request.ts'
import { readSource } from './read-source.ts'
import type { ReadSource, RowKind, SourceOf } from './read-source.ts'
import { sourceScopeOf } from './source-scope-of.ts'

/** What a source is read with in one request. */
export type SourceRequest = {
  args: Record<string, unknown>
  request: Request
  add: (value: unknown) => string
  readings: readonly Reading[]
}

/** Reads a field's source in each request; one that never differs only once. */
export const sourceReader = (
  visit: Visit,
  sourceOf: SourceOf,
  kind: RowKind,
): ((below: Bindings, request: SourceRequest) => ReadSource) => {
  let fixed: ReadSource | undefined
  return (below, request) => {
    if (fixed !== undefined) return fixed
    const source = sourceOf(sourceScopeOf(visit, below, request))
    const read = readSource(source, visit.reader.graph, kind, below)
    if (sourceOf.isFixed === true) fixed = read
    return read
  }
}
