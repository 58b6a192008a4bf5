/** The variables that are bound where an object's fields are read. */
export type Bindings = {
  /** How many subqueries there are around; the end of every variable's name. */
  depth: number
  node: string | null
  relationship: string | null
  /** Other values of the row, by name. */
  values: Readonly<Record<string, string>>
  /** Which argument reader has the connection that the row is of, or whose fields these are. */
  connection: number | null
}
