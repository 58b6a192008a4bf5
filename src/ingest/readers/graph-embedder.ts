import type { EmbedderConfig } from '../../config.ts'
import type { VectorMaker } from '../../graph/reads/search/corpus-reader.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import type { Progress } from '../../progress.ts'
import { openEmbedder } from './open-embedder.ts'

/** Gives the embedder that made a graph's vectors; where there are none, the one that would make them. */
export type GraphEmbedder = { of(maker: VectorMaker): Promise<Embedder>; close(): Promise<void> }

/**
 * The `usual` embedder, or, where a refresh made the vectors anew while this process runs, the one that did, opened once and without asking its service, so that what
 * needs no vector does not wait for it. What `openEmbedder` throws is thrown to whoever asks, and it is tried again at the next asking. Closes all of them.
 */
export const graphEmbedder = (
  usual: Embedder,
  { key }: Pick<EmbedderConfig, 'key'>,
  progress: Progress,
  signal: AbortSignal,
): GraphEmbedder => {
  const others = new Map<string, Promise<Embedder>>()
  return {
    async of({ embedder, dimensions }) {
      if (embedder === null) return usual
      if (embedder === usual.name && dimensions === usual.dimensions) return usual
      const id = `${embedder} ${dimensions}`
      const other =
        others.get(id) ?? openEmbedder(embedder, { key, dimensions, progress, signal, env: process.env })
      others.set(id, other)
      try {
        return await other
      } catch (error) {
        others.delete(id)
        throw error
      }
    },
    async close() {
      await usual.close()
      for (const other of others.values()) await (await other).close()
    },
  }
}
