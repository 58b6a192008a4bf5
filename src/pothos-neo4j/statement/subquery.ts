import { apart } from './apart.ts'
import { indented } from './indented.ts'

/** A subquery expression over clauses, a line each. */
export const subquery = (kind: 'COLLECT' | 'COUNT' | 'EXISTS', lines: readonly string[]): string =>
  apart([`${kind} {`, ...lines.map(indented), '}'].join('\n'))
