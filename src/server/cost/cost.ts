/** What a request may come to at most, known from its text and variables alone. */
export type Cost = {
  /** Objects that the answer may have, and those that are read or compared for it. */
  nodes: number
  /** Connections inside one another. */
  depth: number
  /** Connections in all, a fragment's wherever it is spread. */
  connections: number
  /** Fields in all, counted likewise. */
  fields: number
  /** The largest page that is asked for; 0 where none is. */
  page: number
}
