/** The variables of a row: its node and the relationship that led to it (empty texts where there is none), and its other values by name. */
export type RowVariables = {
  node: string
  relationship: string
  values: Readonly<Record<string, string>>
}

/**
 * What Cypher of your own is written with: the names of the variables that are bound where it stands, the field's arguments and the request's
 * context. The text must hold no value: `param` takes one and gives what stands for it.
 */
export type CypherScope<Args = Record<string, unknown>, Context = object> = RowVariables & {
  args: Args
  context: Context
  /** Whole numbers become integers. */
  param(value: unknown): string
  /** A name for a variable of your own, which no other part of the statement has. */
  local(name: string): string
}

/** The same where new rows are found: `node` and `relationship` are yours to bind, `parent` is bound already. */
export type SourceScope<Args = Record<string, unknown>, Context = object> = CypherScope<Args, Context> & {
  parent: RowVariables
  /** In a field of a connection: clauses that find all of the connection's rows, whatever the page, and bind `node` of `rows`. */
  connection: { clauses: readonly string[]; rows: RowVariables } | null
}
