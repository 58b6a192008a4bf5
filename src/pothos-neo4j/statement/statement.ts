/** Cypher and its parameters, as they are sent. */
export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }
