import type { z } from 'zod'
import type { Config, EmbedderConfig } from '../../config.ts'
import type { Graph } from '../../graph/graph.ts'
import { changeSchema } from '../../graph/change-schema.ts'
import { embedderRow, readEmbedder } from '../../graph/import/read-embedder.ts'
import { readRefresh, refreshRow } from '../../graph/import/read-refresh.ts'
import { migrate } from '../../graph/migrate.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { dropVectorIndex, hasVectorIndex } from '../../graph/vector-index.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import type { Progress } from '../../progress.ts'
import { readReferenceData } from '../../sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../../sources/seeds/seeds-directory.ts'
import { chooseEmbedder } from '../readers/choose-embedder.ts'
import { loadReferenceData } from '../load-reference-data.ts'
import { openEmbedder } from '../readers/open-embedder.ts'
import { readersFor } from '../readers/readers-for.ts'
import type { Readers } from '../readers/readers.ts'
import { vectorIndexEffort } from '../readers/vector-index-effort.ts'
import { requireModel } from '../readers/require-model.ts'
import { unfinishedRefresh } from './refresh-state.ts'

/** Who makes the vectors in a refresh that was stopped, else who made them; null where there is no paper. */
const lastMaker = async (graph: Graph): Promise<z.infer<typeof embedderRow> | null> => {
  const [present] = rowsAs(embedderRow, await graph.read(readEmbedder))
  if (!present) return null
  const [before] = rowsAs(refreshRow, await graph.read(readRefresh))
  return unfinishedRefresh(before?.refresh ?? null) ?? present
}

/** The embedder that EMBEDDER names, whichever made the vectors that are there; without one that of a refresh that was stopped, else the graph's own. */
const refreshEmbedder = async (
  graph: Graph,
  last: z.infer<typeof embedderRow> | null,
  choice: EmbedderConfig,
  progress: Progress,
  signal: AbortSignal,
): Promise<Embedder> => {
  const name = choice.name ?? last?.embedder
  if (name === undefined) return chooseEmbedder(graph, choice, progress, signal)
  const opening = { key: choice.key, dimensions: null, progress, signal, env: process.env }
  await requireModel(name, opening)
  return openEmbedder(name, opening)
}

/**
 * Makes a graph ready to be refreshed: constraints, indexes of the embedder's size, and reference data. Gives who reads papers for it.
 * Throws what `migrate`, `requireModel` and `openEmbedder` throw.
 */
export const prepareRefresh = async (
  graph: Graph,
  config: Pick<Config, 'embedder' | 'extractor'>,
  progress: Progress,
  stopped: AbortSignal,
): Promise<Readers> => {
  const last = await lastMaker(graph)
  const embedder = await refreshEmbedder(graph, last, config.embedder, progress, stopped)
  const { dimensions } = embedder
  const effort = vectorIndexEffort(embedder)
  // A refresh that was stopped before it began may have left the index of yet another embedder.
  const isOther =
    last?.embedder !== embedder.name ||
    last.dimensions !== dimensions ||
    !(await hasVectorIndex(graph, dimensions, effort))
  if (last && isOther) await changeSchema(graph, dropVectorIndex)
  await migrate(graph, { dimensions, effort, progress })
  const reference = await readReferenceData(seedsDirectory())
  await loadReferenceData(graph, reference)
  return readersFor(graph, reference, embedder, config.extractor)
}
