import { graphql } from 'graphql'
import { openGraph } from '../../../src/graph/graph.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import type { Statement } from '../../../src/pothos-neo4j/statement/statement.ts'
import { neo4jConnection } from '../../neo4j-connection.ts'
import type { FilmsContext } from './films-builder.ts'
import { filmsSchema } from './films-schema.ts'
import { writeFilms } from './write-films.ts'

/** What a client gets, and the statements that were sent for it. */
export type FilmsAnswer = { data: unknown; errors: unknown; sent: Statement[] }

/** The films in the tests' Neo4j. */
export type Films = {
  graph: Graph
  /** A context that notes what it runs. */
  context(sent: Statement[]): FilmsContext
  ask(source: string, variableValues?: Record<string, unknown>): Promise<FilmsAnswer>
}

/** Writes the films and opens them. Close the graph when the file is done. */
export const openFilms = async (): Promise<Films> => {
  const graph = openGraph(neo4jConnection())
  await writeFilms(graph)
  const context = (sent: Statement[]): FilmsContext => ({
    run: (statement) => {
      sent.push(statement)
      return graph.read(statement)
    },
  })
  return {
    graph,
    context,
    async ask(source, variableValues = {}) {
      const sent: Statement[] = []
      const result = await graphql({
        schema: filmsSchema,
        source,
        variableValues,
        contextValue: context(sent),
      })
      const { data, errors } = JSON.parse(JSON.stringify(result))
      return { data, errors, sent }
    },
  }
}
