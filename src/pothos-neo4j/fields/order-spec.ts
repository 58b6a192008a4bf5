/** Which way an order runs. */
export type OrderDirection = 'ASC' | 'DESC'

type Keys<Node, Relationship, Values> =
  | { readonly node: Node; readonly direction?: OrderDirection }
  | { readonly relationship: Relationship; readonly direction?: OrderDirection }
  | { readonly value: Values; readonly direction?: OrderDirection }
  | {
      /** Cypher that is never null. */
      readonly expression: string
      readonly type: 'string' | 'number' | 'boolean'
      readonly direction?: OrderDirection
    }

/** An order of rows by properties that are never missing, which is what cursors need. */
export type OrderSpec<Node = string, Relationship = string, Values = string> = {
  readonly by: readonly Keys<Node, Relationship, Values>[]
  /** As cursors carry it; told from the keys unless given. */
  readonly name?: string
  /** No two rows are equal in it. Unless it says so, rows that are equal are told apart by the node's key. */
  readonly unique?: boolean
  /** An index holds the rows in this order. */
  readonly indexed?: boolean
  /** The relationship's first property in an index on two, which has one value on all rows. */
  readonly within?: Relationship | { readonly expression: string }
}
