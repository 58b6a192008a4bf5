import { whereLines } from '../statement/where-lines.ts'
import type { RowVariables } from './cypher-scope.ts'
import type { Source } from './source.ts'

/** A source, read: its clauses for any further conditions, and what they bind. */
export type SourceRows = {
  /** Clauses that find the rows for which some more conditions hold. */
  matching(more: readonly string[]): string[]
  /** Clauses that find all matches, of which several may be one row. */
  matches: readonly string[]
  /** The variables of a row. */
  binds: readonly string[]
  isDistinct: boolean
  isAggregated: boolean
}

const wordsIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => line.match(/\w+/g) ?? []))

const asOne = (condition: string): string => (/\bX?OR\b/i.test(condition) ? `(${condition})` : condition)

/** Clauses may end with a WHERE of their own, or with what takes none. */
const ownClauses = ({ clauses = [] }: Source, where: readonly string[]): readonly string[] =>
  where.length === 0 ? clauses : [...clauses, 'WITH *']

/** Reads a source whose rows have these variables. */
export const rowsOfSource = (source: Source, variables: RowVariables): SourceRows => {
  const where = (source.where ?? []).filter((condition) => typeof condition === 'string').map(asOne)
  const lines = source.match === undefined ? ownClauses(source, where) : [`MATCH ${source.match}`]
  const bound = wordsIn(lines)
  const own = [variables.node, variables.relationship].filter((variable) => bound.has(variable))
  const isAggregated = source.aggregate !== undefined
  const kept = isAggregated ? own.filter((variable) => variable === variables.node) : own
  const values = Object.entries({ ...source.values, ...source.aggregate }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const made = values.map(([name, expression]) => `${expression} AS ${variables.values[name] ?? name}`)
  const binds = [...kept, ...values.map(([name]) => variables.values[name] ?? name)]
  return {
    matching: (more) => {
      if (made.length > 0)
        return [...lines, ...whereLines(where), `WITH ${[...kept, ...made].join(', ')}`, ...whereLines(more)]
      const conditions = [...where, ...more]
      if (source.match !== undefined || conditions.length === 0) return [...lines, ...whereLines(conditions)]
      return [...lines, `WITH ${binds.join(', ')}`, ...whereLines(conditions)]
    },
    matches: [...lines, ...whereLines(where)],
    binds,
    isDistinct: source.distinct === true,
    isAggregated,
  }
}
