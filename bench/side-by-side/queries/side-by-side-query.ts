import type { RecordShape } from 'neo4j-driver'

/** What a request asks for. */
export type Input = Record<string, string | number | null>

/** A request to a GraphQL server: a document, and its variables of an input. */
export type GraphqlRequest = { document: string; variables(input: Input): Input }

/** A row of a statement that gives such columns. */
export type Row<Columns extends RecordShape> = { get<Name extends keyof Columns>(name: Name): Columns[Name] }

/** Runs one statement in one round trip. Whole numbers among the parameters arrive as integers. */
export type Read = <Columns extends RecordShape>(
  text: string,
  parameters: RecordShape,
) => Promise<Row<Columns>[]>

/** What the arms are asked, and how. */
export type SideBySideQuery = {
  /** In an address and after --only. */
  name: string
  /** In a table. */
  title: string
  /** How our server is asked. */
  ours: GraphqlRequest
  /** How the peer is asked; null where it has no such thing. */
  peer: GraphqlRequest | null
  /** The same answer by hand-written Cypher: what stands under `data`. */
  answer(read: Read, input: Input): Promise<object>
}
