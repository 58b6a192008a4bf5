import type { OrderSpec } from './order-spec.ts'

/** Where rows come from, in Cypher that binds the scope's `node`, its `relationship`, or both. */
export type Source<Order = OrderSpec> = {
  /** A pattern. */
  readonly match?: string
  /** Whole clauses, a line each, where a pattern is not enough. */
  readonly clauses?: readonly string[]
  /** Conditions that all hold; what is not a text is left out. */
  readonly where?: readonly (string | false | null | undefined)[]
  /** The pattern may find a node several times, which is one row. */
  readonly distinct?: boolean
  /** What a row holds beside node and relationship: Cypher by name. */
  readonly values?: Readonly<Record<string, string>>
  /** The same with a function such as `count(*)`: the matches of one node are one row. */
  readonly aggregate?: Readonly<Record<string, string>>
  readonly order?: Order
  /** How many rows, at most; of a connection the page says it. */
  readonly limit?: number
  /** Cypher for the number of all rows, where something is quicker than to count them. */
  readonly degree?: string
}
