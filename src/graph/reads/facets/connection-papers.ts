/** All papers of a connection, whatever its page: clauses that bind each once, and their variables. */
export type ConnectionPapers = {
  clauses: readonly string[]
  rows: { node: string; relationship: string }
}
