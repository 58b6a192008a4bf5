/** A Cypher text and its parameters. Values are never in the text. Wrap whole numbers with `integer`: a plain number travels as a float. */
export type Statement = { text: string; parameters: Record<string, unknown> }
