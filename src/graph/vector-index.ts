import { z } from 'zod'
import { Failure } from '../failure.ts'
import { changeSchema } from './change-schema.ts'
import type { Graph } from './graph.ts'
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

/** Makes the index of papers' vectors, by the cosine. */
export const createVectorIndex = (dimensions: number): Statement => ({
  text: [
    'CREATE VECTOR INDEX paper_embedding IF NOT EXISTS',
    'FOR (n:Paper) ON (n.embedding)',
    'OPTIONS $options',
  ].join('\n'),
  parameters: {
    options: {
      indexConfig: { 'vector.dimensions': integer(dimensions), 'vector.similarity_function': 'cosine' },
    },
  },
})

/**
 * Whether papers' vectors of so many dimensions can be searched.
 * Throws a Failure BAD_CONFIG where the graph's vectors are of another embedder.
 */
export const hasVectorIndex = async (graph: Graph, dimensions: number): Promise<boolean> => {
  const [index] = z.array(row).parse(await graph.read(showVectorIndex))
  if (index && index.dimensions !== dimensions)
    throw new Failure(
      'BAD_CONFIG',
      `The graph holds vectors of ${index.dimensions} dimensions and EMBEDDER makes vectors of ${dimensions}. Set EMBEDDER to the one that the graph was imported with, or import into another graph (another DATA_DIR or NEO4J_URI).`,
    )
  return index !== undefined
}

/** Sees to it that papers' vectors of so many dimensions can be searched. Throws what `hasVectorIndex` throws. */
export const ensureVectorIndex = async (graph: Graph, dimensions: number): Promise<void> => {
  if (!(await hasVectorIndex(graph, dimensions))) await changeSchema(graph, createVectorIndex(dimensions))
}
