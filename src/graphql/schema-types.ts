import type { NodeObjects } from '../pothos-neo4j/node-value.ts'
import type { Context } from './context.ts'
import type { paperGraph } from './paper-graph.ts'

/** What the schema's builder knows by name: the graph, the shape behind each type, the context and the scalars. */
export type SchemaTypes = {
  Neo4jGraph: typeof paperGraph
  Objects: NodeObjects<typeof paperGraph>
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: number | null }
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}
