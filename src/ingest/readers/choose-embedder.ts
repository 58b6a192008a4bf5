import type { EmbedderConfig } from '../../config.ts'
import { Failure } from '../../failure.ts'
import type { Graph } from '../../graph/graph.ts'
import { embedderRow, readEmbedder } from '../../graph/import/read-embedder.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts'
import type { Progress } from '../../progress.ts'
import type { EmbedderOpening } from './open-embedder.ts'
import { openEmbedder } from './open-embedder.ts'
import { requireModel } from './require-model.ts'

const DEFAULT = 'bge-small'

const refuseOther = (present: string, wanted: string): never => {
  throw new Failure(
    'BAD_CONFIG',
    `The embedder '${present}' made the vectors of the graph's papers, and EMBEDDER is '${wanted}': vectors of two embedders cannot be compared. Set EMBEDDER to ${present}, or run 'papergraph refresh', which makes all of them anew with ${wanted}.`,
  )
}

/** The graph's own embedder: nothing is looked for or loaded before there is something to embed. */
const embedderOf = async (
  name: string,
  dimensions: number | null,
  opening: EmbedderOpening,
): Promise<Embedder> => {
  const isKnown = ['bge-small', 'minilm', 'lexical'].includes(name) || name.includes('#')
  if (!isKnown)
    throw new Failure(
      'BAD_CONFIG',
      `The embedder '${name}' made the vectors of the graph's papers, and this papergraph has none of that name. Set EMBEDDER to one that it has and run 'papergraph refresh', which makes all vectors anew.`,
    )
  const embedder = await openEmbedder(name, { ...opening, dimensions })
  if (dimensions !== null && embedder.dimensions !== dimensions)
    throw new Failure(
      'BAD_CONFIG',
      `The graph's vectors have ${dimensions} dimensions, and those of the embedder '${name}' now have ${embedder.dimensions}: run 'papergraph refresh', which makes all of them anew.`,
    )
  return embedder
}

const firstEmbedder = async (name: string | null, opening: EmbedderOpening): Promise<Embedder> => {
  const wanted = name ?? DEFAULT
  try {
    await requireModel(wanted, opening)
    return await openEmbedder(wanted, opening)
  } catch (error) {
    const standsIn =
      name === null && error instanceof Failure && ['DOWNLOAD_FAILED', 'NO_RUNTIME'].includes(error.code)
    if (!standsIn) throw error
    opening.progress.note(
      `${error.message}\nThe embedder 'lexical' stands in, which compares words and not meaning. Later, set EMBEDDER to ${wanted} and run 'papergraph refresh'.`,
    )
    return lexicalEmbedder
  }
}

/**
 * Who makes this graph's vectors: the one that made those it has; in a graph without papers the one that EMBEDDER names, else bge-small, for which 'lexical'
 * stands in, with a line that says so, where its model cannot be had. Throws a Failure BAD_CONFIG where EMBEDDER names another than the graph's,
 * and what `requireModel` and `openEmbedder` throw.
 */
export const chooseEmbedder = async (
  graph: Graph,
  { name, key }: EmbedderConfig,
  progress: Progress,
  signal: AbortSignal,
): Promise<Embedder> => {
  const opening: EmbedderOpening = { key, dimensions: null, progress, signal, env: process.env }
  const [present] = rowsAs(embedderRow, await graph.read(readEmbedder))
  if (!present) return firstEmbedder(name, opening)
  if (name !== null && name !== present.embedder) return refuseOther(present.embedder, name)
  return embedderOf(present.embedder, present.dimensions, opening)
}
