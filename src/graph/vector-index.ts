import { z } from 'zod'
import { Failure } from '../failure.ts'
import { changeSchema } from './change-schema.ts'
import type { Graph } from './graph.ts'
import { readEmbedder } from './import/read-embedder.ts'
import { integer } from './integer.ts'
import type { Statement } from './statement.ts'

const row = z.object({ dimensions: z.number(), links: z.number().nullable() })

/** How many dimensions the index of papers' vectors has, and how many neighbours each of them is linked to; no row where there is none. */
export const showVectorIndex: Statement = {
  text: [
    'SHOW VECTOR INDEXES YIELD name, options',
    "WHERE name = 'paper_embedding'",
    "RETURN options.indexConfig['vector.dimensions'] AS dimensions, options.indexConfig['vector.hnsw.m'] AS links",
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

/** Neo4j's own effort. */
const usual: VectorIndexEffort = { links: 16, candidates: 100 }

type VectorIndex = z.infer<typeof row>

const presentIndex = async (graph: Graph): Promise<VectorIndex | undefined> =>
  z.array(row).parse(await graph.read(showVectorIndex))[0]

const isMadeSo = (
  index: VectorIndex | undefined,
  dimensions: number,
  effort: VectorIndexEffort = usual,
): boolean => index?.dimensions === dimensions && (index.links ?? usual.links) === effort.links

/** Whether there is an index as `createVectorIndex` makes it. */
export const hasVectorIndex = async (
  graph: Graph,
  dimensions: number,
  effort?: VectorIndexEffort,
): Promise<boolean> => isMadeSo(await presentIndex(graph), dimensions, effort)

/**
 * Sees to it that papers' vectors of so many dimensions can be searched; an index for vectors of another size, or of another effort, gives way where no paper has one.
 * Throws a Failure BAD_CONFIG where papers have vectors of another size.
 */
export const ensureVectorIndex = async (
  graph: Graph,
  dimensions: number,
  effort?: VectorIndexEffort,
): Promise<void> => {
  const index = await presentIndex(graph)
  if (isMadeSo(index, dimensions, effort)) return
  const hasPapers = index !== undefined && (await graph.read(readEmbedder)).length > 0
  if (hasPapers && index.dimensions === dimensions) return
  if (hasPapers)
    throw new Failure(
      'BAD_CONFIG',
      `The graph's vectors have ${index.dimensions} dimensions, and the embedder makes vectors of ${dimensions}: run 'papergraph refresh', which makes all of them anew.`,
    )
  if (index) await changeSchema(graph, dropVectorIndex)
  await changeSchema(graph, createVectorIndex(dimensions, effort))
}
