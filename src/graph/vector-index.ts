import { z } from 'zod'
import { Failure } from '../failure.ts'
import { changeSchema } from './change-schema.ts'
import type { Graph } from './graph.ts'
import { readEmbedder } from './import/read-embedder.ts'
import { integer } from './integer.ts'
import type { Statement } from './statement.ts'

const row = z.object({ dimensions: z.number() })

/** How many dimensions the index of papers' vectors has; no row where there is none. */
export const showVectorIndex: Statement = {
  text: [
    'SHOW VECTOR INDEXES YIELD name, options',
    "WHERE name = 'paper_embedding'",
    "RETURN options.indexConfig['vector.dimensions'] AS dimensions",
  ].join('\n'),
  parameters: {},
}

/** What the index puts into finding the nearest: neighbours that each vector is linked to, and candidates that are looked at for them. */
export type VectorIndexEffort = { links: number; candidates: number }

const settingsOf = ({ links, candidates }: VectorIndexEffort): Record<string, unknown> => ({
  'vector.hnsw.m': integer(links),
  'vector.hnsw.ef_construction': integer(candidates),
})

/** Makes the index of papers' vectors, by the cosine; with the effort that Neo4j is used to unless told. */
export const createVectorIndex = (dimensions: number, effort?: VectorIndexEffort): Statement => ({
  text: [
    'CREATE VECTOR INDEX paper_embedding IF NOT EXISTS',
    'FOR (n:Paper) ON (n.embedding)',
    'OPTIONS $options',
  ].join('\n'),
  parameters: {
    options: {
      indexConfig: {
        'vector.dimensions': integer(dimensions),
        'vector.similarity_function': 'cosine',
        ...(effort === undefined ? {} : settingsOf(effort)),
      },
    },
  },
})

export const dropVectorIndex: Statement = { text: 'DROP INDEX paper_embedding IF EXISTS', parameters: {} }

/**
 * Sees to it that papers' vectors of so many dimensions can be searched; an index for vectors of another size gives way where no paper has one.
 * Throws a Failure BAD_CONFIG where papers have vectors of another size.
 */
export const ensureVectorIndex = async (
  graph: Graph,
  dimensions: number,
  effort?: VectorIndexEffort,
): Promise<void> => {
  const [index] = z.array(row).parse(await graph.read(showVectorIndex))
  if (index?.dimensions === dimensions) return
  if (index && (await graph.read(readEmbedder)).length > 0)
    throw new Failure(
      'BAD_CONFIG',
      `The graph's vectors have ${index.dimensions} dimensions, and the embedder makes vectors of ${dimensions}: run 'papergraph refresh', which makes all of them anew.`,
    )
  if (index) await changeSchema(graph, dropVectorIndex)
  await changeSchema(graph, createVectorIndex(dimensions, effort))
}
