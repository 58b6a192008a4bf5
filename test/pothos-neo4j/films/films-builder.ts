import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'
import { neo4jPlugin } from '../../../src/pothos-neo4j/neo4j-plugin.ts'
import type { NodeObjects } from '../../../src/pothos-neo4j/node-value.ts'
import type { RunStatement } from '../../../src/pothos-neo4j/run/settings.ts'
import { filmsGraph } from './films-graph.ts'

/** What a request brings: who runs its statements. */
export type FilmsContext = { run: RunStatement }

/** A builder for films; each test's context says who runs the statements. */
export const filmsBuilder = () =>
  new SchemaBuilder<{
    Neo4jGraph: typeof filmsGraph
    Objects: NodeObjects<typeof filmsGraph>
    Context: FilmsContext
    DefaultFieldNullability: false
    DefaultEdgesNullability: { list: false; items: false }
    DefaultNodeNullability: false
    Connection: { totalCount: number | null }
    Scalars: {
      ID: { Input: string; Output: string }
      Date: { Input: string; Output: string }
      DateTime: { Input: string; Output: string }
    }
  }>({
    plugins: [RelayPlugin, neo4jPlugin],
    defaultFieldNullability: false,
    relay: {
      nodeQueryOptions: false,
      nodesQueryOptions: false,
      nodesOnConnection: true,
      edgesFieldOptions: { nullable: { list: false, items: false } },
      nodeFieldOptions: { nullable: false },
    },
    neo4j: {
      graph: filmsGraph,
      run: (statement, context) => context.run(statement, context),
      page: { size: 5, most: 50 },
    },
  })
